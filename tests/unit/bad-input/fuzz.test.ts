import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/build/files-below.ts';
import { documentOf } from '../../../src/data/documents.ts';
import { readFrontMatter } from '../../../src/data/front-matter.ts';
import { loadContent } from '../../../src/data/load-content.ts';
import { selectionAsOf } from '../../../src/data/selection.ts';
import { readYaml } from '../../../src/data/yaml.ts';
import { commitmentsSchema } from '../../../src/schemas/commitments.ts';
import { engagementSchema } from '../../../src/schemas/engagement.ts';
import { newsSchema } from '../../../src/schemas/news.ts';
import { planSchema } from '../../../src/schemas/plan.ts';
import { sourcesSchema } from '../../../src/schemas/sources.ts';
import { themeSchema } from '../../../src/schemas/theme.ts';
import { versionSchema } from '../../../src/schemas/version.ts';
import { AS_OF } from '../../support/check-content.ts';
import { contentTree, FIXTURES } from '../../support/content-tree.ts';
import { type Edit, edit, edited, garbage } from '../../support/fuzz/edits.ts';
import {
  countLines,
  expectErrorsWithin,
  linesBelow,
  PATIENCE,
  runs,
} from '../../support/fuzz/outcome.ts';

const HARBOUR = path.join(FIXTURES, 'harbour');
const FILES = filesBelow(HARBOUR).map((file) => path.relative(HARBOUR, file));
const SOURCES = new Map(
  FILES.map((file) => [file, readFileSync(path.join(HARBOUR, file), 'utf8')]),
);
const TEXTS = FILES.filter((file) => file.endsWith('.mdx'));

const SCHEMAS = [
  commitmentsSchema,
  engagementSchema,
  newsSchema,
  planSchema,
  sourcesSchema,
  themeSchema,
  versionSchema,
] as const;

describe('whatever a file holds, there is a good model or a list of mistakes with places', () => {
  test('in a whole tree, one or two files of which were changed', { timeout: PATIENCE }, () => {
    using tree = contentTree('harbour');
    const linesOf = linesBelow(tree.folder);
    const changes = fc.array(
      fc.record({
        file: fc.constantFrom(...FILES),
        edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(changes, (changed) => {
        for (const { file, edits } of changed) tree.write(file, changedText(file, edits));
        const { model, errors } = loadContent(tree.folder, selectionAsOf(AS_OF));
        expectErrorsWithin(errors, linesOf);
        if (errors.length === 0) expect(model?.plans).toHaveLength(1);
        for (const { file } of changed) tree.write(file, SOURCES.get(file));
      }),
      runs(120),
    );
  });

  test('in a text of the tree that was changed', { timeout: PATIENCE }, () => {
    const changes = fc.tuple(
      fc.constantFrom(...TEXTS),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(changes, ([file, edits]) => checkText(changedText(file, edits))),
      runs(400),
    );
  });

  test('in a text of nothing but marks', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(garbage, fc.boolean(), (marks, hasFrontMatter) =>
        checkText(
          hasFrontMatter ? `---\n${marks.join('')}\n---\n${marks.join('')}` : marks.join(''),
        ),
      ),
      runs(500),
    );
  });

  test('in YAML that was changed, or is nothing but marks', { timeout: PATIENCE }, () => {
    const texts = fc.oneof(
      fc
        .tuple(fc.constantFrom(...FILES), fc.array(edit, { maxLength: 6 }))
        .map(([file, edits]) => changedText(file, edits)),
      garbage.map((marks) => marks.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...SCHEMAS), (text, schema) => {
        const { errors, data, placeOf } = readYaml(text, schema, 'a.yaml');
        expectErrorsWithin(errors, () => countLines(text));
        if (errors.length === 0) expect(data).toBeDefined();
        expect(placeOf(['title', 0, 'x']).file).toBe('a.yaml');
      }),
      runs(800),
    );
  });
});

test('no file changes what all objects inherit', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
  for (const name of names) {
    for (const schema of SCHEMAS) {
      const { errors } = readYaml(`${name}: { polluted: yes }\n`, schema, 'a.yaml');
      expect(errors.length).toBeGreaterThan(0);
    }
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

function changedText(file: string, edits: readonly Edit[]): string {
  return edits.reduce(edited, SOURCES.get(file) ?? '');
}

function checkText(text: string): void {
  const { errors, isWhole, document } = documentOf([{ file: 'a.mdx', source: text }]);
  const lines = () => countLines(text);
  expectErrorsWithin(errors, lines);
  if (!isWhole) expect(errors.length).toBeGreaterThan(0);
  expect(document.sections.every(({ id }) => id !== '')).toBe(true);
  expectErrorsWithin(readFrontMatter(text, newsSchema, 'a.mdx').errors, lines);
}
