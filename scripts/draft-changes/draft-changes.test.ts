import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContentFolder } from '../../src/data/content-folder.ts';
import { writePlanText, writerWith } from '../bench/plan-text.ts';
import { randomFrom } from '../bench/random.ts';
import { revise } from '../bench/revise.ts';
import { versionMdx } from '../bench/version-files.ts';
import { addVersion, contentWithPlan, fen, loaded, mistakes, write } from '../new/test-builders.ts';
import { appendEntries } from './append.ts';
import { draftEntries } from './entries.ts';
import { headText } from './entry-text.ts';
import { looksLikePart, stepOf } from './step.ts';

// Each run reads a content folder three times, so few of them.
const RUNS = 8;

const DRAFT = 'plans/fen/versions/version-1';
const UPDATE = 'plans/fen/versions/version-2';

/** As the command does it; gives what was added. */
function draft(content: ContentFolder): string[] {
  const { step, plan, file, source } = stepOf(content.root, loaded(content), 'fen/version-2');
  const entries = draftEntries(step);
  const themes = plan.themes.map(({ id }) => id);
  if (entries.length > 0) {
    const text = appendEntries(source ?? headText('a', 'b'), entries, themes, file);
    writeFileSync(path.join(content.root, file), text);
  }
  return entries.map(({ id }) => id);
}

function planWith(before: string, after: string): ContentFolder {
  const content = contentWithPlan({ first: 'version-1' });
  addVersion(content, 'version-2');
  const front = (file: string) =>
    readFileSync(path.join(content.root, file), 'utf8').split(/^## /m)[0];
  write(content, `${DRAFT}/index.mdx`, `${front(`${DRAFT}/index.mdx`)}\n${before}`);
  write(content, `${UPDATE}/index.mdx`, `${front(`${UPDATE}/index.mdx`)}\n${after}`);
  return content;
}

function changesYaml(content: ContentFolder): string {
  return readFileSync(path.join(content.root, UPDATE, 'changes.yaml'), 'utf8');
}

const steps = (content: ContentFolder) => fen(content).steps[0]?.changes ?? [];

const BEFORE =
  '## Money\n\nIt costs £2m a year.\n\nIt is paid by all.\n\n## Beds\n\nThere are 20 beds.\n';
const AFTER =
  '## Money\n\nIt costs £3m a year.\n\nIt is paid by all.\n\n## Carers\n\nCarers get a break.\n';

test('gives each change an entry in reading order, and check finds no mistake', () => {
  const content = planWith(BEFORE, AFTER);
  expect(draft(content)).toEqual(['money-reworded', 'beds-removed', 'carers-added']);
  expect(mistakes(content)).toEqual([]);
  expect(steps(content).map(({ records }) => records.map(({ record }) => record.id))).toEqual([
    ['money-reworded'],
    ['beds-removed'],
    ['carers-added'],
  ]);
});

test('shows the text before and after as comments', () => {
  const content = planWith(BEFORE, AFTER);
  draft(content);
  expect(changesYaml(content)).toContain(
    '  # before: It costs £2m a year.\n  # after:  It costs £3m a year.\n  - id: money-reworded\n',
  );
});

test('adds nothing the second time', () => {
  const content = planWith(BEFORE, AFTER);
  draft(content);
  const text = changesYaml(content);
  expect(draft(content)).toEqual([]);
  expect(changesYaml(content)).toBe(text);
});

test('leaves what a person wrote, and what it covers, alone', () => {
  const content = planWith(BEFORE, AFTER);
  const mine = `# Mine
records:
- id: carers-added
  class: substantive
  summary: Money was moved.
  at: [{ section: money }, { section: carers, whole: added }]
  reasons: not-recorded
`;
  write(content, `${UPDATE}/changes.yaml`, mine);
  expect(draft(content)).toEqual(['beds-removed']);
  expect(changesYaml(content).startsWith(mine)).toBe(true);
  expect(mistakes(content)).toEqual([]);
});

test('says which entries no longer match, and still adds what is missing', () => {
  const content = planWith(BEFORE, AFTER);
  draft(content);
  const index = path.join(content.root, UPDATE, 'index.mdx');
  writeFileSync(index, readFileSync(index, 'utf8').replace('£3m', '£4m'));
  const { mismatches } = stepOf(content.root, loaded(content), 'fen/version-2');
  expect(mismatches.map(({ problem }) => problem)).toHaveLength(1);
  expect(draft(content)).toEqual(['money-reworded-2']);
});

test('asks for mistakes in the text to be mended first', () => {
  const content = planWith(BEFORE, `${AFTER}\n<Unknown>x</Unknown>\n`);
  expect(() => draft(content)).toThrow('index.mdx');
});

test('has nothing to say about a first version', () => {
  const content = planWith(BEFORE, AFTER);
  expect(() => stepOf(content.root, loaded(content), 'fen/version-1')).toThrow(
    'No earlier version',
  );
  expect(() => stepOf(content.root, loaded(content), 'fen')).toThrow('fen/version-2');
});

test('notices a part that was added as a whole text', () => {
  const content = planWith(`${BEFORE}\n## Staff\n\nMany.\n`, '## Beds\n\nThere are 30 beds.\n');
  const { step } = stepOf(content.root, loaded(content), 'fen/version-2');
  expect(looksLikePart(step)).toBe(true);
});

test('covers every change of any revision by its own entry', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const writer = writerWith(randomFrom(seed));
      const text = writePlanText(writer, 300);
      const content = contentWithPlan({ first: 'version-1' });
      write(content, `${DRAFT}/index.mdx`, versionMdx(1, text));
      write(content, `${UPDATE}/index.mdx`, versionMdx(2, revise(text, writer).text));
      draft(content);

      const { model, errors } = loaded(content);
      expect(errors).toEqual([]);
      const changes = model?.plans[0]?.steps[0]?.changes ?? [];
      const open = changes.filter(({ explained }) => explained !== 'form');
      expect(open.length).toBeGreaterThan(0);
      expect(open.filter(({ records }) => records.length !== 1)).toEqual([]);
      expect(draft(content)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 30_000);

test('an empty file is drafted like one that is not there', () => {
  const content = planWith('## Aim\n\nOne.\n', '## Aim\n\nTwo.\n');
  write(content, `${UPDATE}/changes.yaml`, '\n');
  expect(stepOf(content.root, loaded(content), 'fen/version-2')).toMatchObject({
    source: undefined,
    mismatches: [],
  });
});
