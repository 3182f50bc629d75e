import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test, vi } from 'vitest';
import { filesBelow } from '../../../scripts/build/files-below.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { strayHtml } from '../../../src/markdown/stray-html.ts';
import { checkSubset } from '../../../src/markdown/subset.ts';
import { COMPOSITION_VOCABULARY } from '../../../src/markdown/vocabulary.ts';
import { compileAsBuild, runningNodes } from '../../support/build-mdx.ts';
import { edit, edited, garbage } from '../../support/fuzz/edits.ts';
import { PATIENCE, runs } from '../../support/fuzz/outcome.ts';

// Astro prints what it throws.
vi.spyOn(console, 'error').mockImplementation(() => {});

/** Our own reading of a text, and whether it is let through. */
function ourReading(source: string): { readonly tree: Root; readonly isAccepted: boolean } {
  const { tree, errors } = parseMarkdown(source, 'a.mdx');
  return {
    tree,
    isAccepted:
      errors.length === 0 && checkSubset(tree, 'a.mdx', COMPOSITION_VOCABULARY).length === 0,
  };
}

/** A tree as JSON without what is no part of the text: places, notes of compilers, kinds of line ends. */
function bare(tree: Root): string {
  return JSON.stringify(tree, (key, value) =>
    key === 'position' || key === 'data' ? undefined : value,
  ).replaceAll('\\r\\n', '\\n');
}

/** Whatever we accept, the build reads in the same way; and nothing runs of what the build compiles. */
async function expectSameReading(source: string): Promise<void> {
  const { tree, isAccepted } = ourReading(source);
  const compiled = await compileAsBuild(source).catch(() => undefined);
  if (isAccepted) expect(bare((compiled ?? (await compileAsBuild(source))).mdast)).toBe(bare(tree));
  if (!compiled) return;
  expect(runningNodes(compiled.hast)).toEqual([]);
  expect(strayHtml(compiled.hast)).toEqual([]);
  // What the compiler itself takes from Astro is the only import.
  const imports = compiled.code.match(/^import .*$/gm) ?? [];
  expect(imports.filter((line) => !/ from ["']astro\/jsx-runtime["'];$/.test(line))).toEqual([]);
}

const TEXTS = ['content/news', 'content/pages'].flatMap((folder) =>
  filesBelow(folder).filter((file) => file.endsWith('.mdx')),
);

describe('the check and the build read a text in the same way', () => {
  test.each(TEXTS.map((file) => [path.basename(file), file]))('%s', async (_name, file) => {
    const { body } = splitFrontMatter(readFileSync(file, 'utf8'), file);
    const { isAccepted } = ourReading(body);
    expect(isAccepted).toBe(true);
    await expectSameReading(body);
  });

  test('whatever marks a text is made of', { timeout: PATIENCE }, async () => {
    const texts = garbage.map((marks) => withoutFrontMatter(marks.join('')));
    await fc.assert(fc.asyncProperty(texts, expectSameReading), runs(200));
  });

  test('however a text that is right was changed', { timeout: PATIENCE }, async () => {
    const bodies = TEXTS.map((file) =>
      splitFrontMatter(readFileSync(file, 'utf8'), file).body.trim(),
    );
    const texts = fc
      .tuple(fc.constantFrom(...bodies), fc.array(edit, { minLength: 1, maxLength: 3 }))
      .map(([body, edits]) => withoutFrontMatter(edits.reduce(edited, body.slice(0, 600))));
    await fc.assert(fc.asyncProperty(texts, expectSameReading), runs(100));
  });
});

describe('whatever would run is refused by the gate, and by nothing before it', () => {
  test.each([
    'import fs from "node:fs"',
    'export const a = 1',
    '{process.exit(1)}',
    'Text {1 + 1} text',
    '{/* a comment */}',
    '<Callout kind={process.exit(1)}>Text</Callout>',
    '<Callout {...globalThis}>Text</Callout>',
    '<Callout kind="note">{1}</Callout>',
    '<script>alert(1)</script>',
    '<Fragment set:html="<b>x</b>" />',
    '<div onclick="x">Text</div>',
    '<a href="javascript:x">Text</a>',
    '<iframe src="https://example.org/"></iframe>',
    '<Unknown.Component />',
    '[Text](javascript:x)',
    '[Text](java&Tab;script:x)',
    '[Text](data:text/html,x)',
    '![Text](data:image/svg+xml,x)',
    '![Text](files/map.ts)',
    '![Text](astro)',
    '![Text](files/map.png?raw)',
    '![Text](files/map.ts#.png)',
    '| {1} |\n| - |',
    '[^1]\n\n[^1]: {1}',
    '[a{1}](/x)',
    '# {1}',
    '> - {1}',
  ])('%j', async (source) => {
    await expect(compileAsBuild(source)).rejects.toThrow(/\n {2}Fix: /);
    await expect(compileAsBuild(source, false)).resolves.toBeDefined();
    expect(ourReading(source).isAccepted).toBe(false);
  });
});

/** Front matter is taken off before either of the two reads a text. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^(?:\uFEFF|\s)*(?:---|\+\+\+)/, '');
}
