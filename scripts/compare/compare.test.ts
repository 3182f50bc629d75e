import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../src/core/compare/compare.ts';
import type { ContentFolder } from '../../src/data/content-folder.ts';
import { AS_OF, addVersion, contentWithPlan, emptyContent, write } from '../new/test-builders.ts';
import { foldedRuns } from './folds.ts';
import { comparisonPage } from './html.ts';
import { listChanges } from './list.ts';
import { SIGNS } from './paint.ts';
import { readSide } from './read-side.ts';
import { sideBySide } from './side-by-side.ts';
import { countInWords } from './told.ts';

const read = ({ root }: ContentFolder, file: string, plain = false) =>
  readSide(path.join(root, file), { asOf: AS_OF, plain });

/** Two Markdown files, compared. */
function compared(before: string, after: string) {
  const folder = emptyContent();
  write(folder, 'a.md', before);
  write(folder, 'b.md', after);
  const sides = [read(folder, 'a.md'), read(folder, 'b.md')] as const;
  const pair = { before: 'a', after: 'b' };
  return {
    folder,
    sides,
    comparison: compareDocuments(sides[0].document, sides[1].document, pair),
  };
}

const BEFORE = '# Plan\n\nIt costs £2m a year.\n\nSame.\n\n## Beds\n\nThere are 20 beds.\n';
const AFTER = '# Plan\n\nIt costs £3m a year.\n\nSame.\n\n## Carers\n\nCarers get a break.\n';

describe('the list', () => {
  test('gives the changes in words, section by section, with the marked text', () => {
    const { comparison } = compared(BEFORE, AFTER);
    expect(listChanges(comparison, { width: 80, paint: SIGNS, marked: true })).toEqual([
      '',
      'Plan',
      '  * In Plan: £2m became £3m.',
      '      It costs [-£2m-]{+£3m+} a year.',
      '',
      'Beds',
      '  * Section removed: Beds.',
      '      [-Beds-]',
      '      [-There are 20 beds.-]',
      '',
      'Carers',
      '  * Section added: Carers.',
      '      {+Carers+}',
      '      {+Carers get a break.+}',
    ]);
    expect(countInWords(comparison.changes)).toBe('3 changes: 1 added, 1 removed, 1 reworded.');
  });

  test('leaves the marked text out when told to', () => {
    const { comparison } = compared(BEFORE, AFTER);
    const lines = listChanges(comparison, { width: 80, paint: SIGNS, marked: false });
    expect(lines.filter((line) => /[{[]/.test(line))).toEqual([]);
  });

  test('leaves long unchanged text out, but not what stands around a mark', () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const { comparison } = compared(`${long}\n`, `${long.replace('word40 ', 'other ')}\n`);
    const text = listChanges(comparison, { width: 1000, paint: SIGNS, marked: true }).join('\n');
    expect(text).toContain('… word');
    expect(text).toContain('word39 [-word40-]{+other+} word41');
    expect(text).not.toMatch(/word2 |word78 /);
  });

  test('says so when nothing changed', () => {
    expect(countInWords(compared(BEFORE, BEFORE).comparison.changes)).toBe('Nothing changed.');
  });
});

test('puts both texts beside each other in columns, unchanged ones folded', () => {
  const { comparison } = compared(BEFORE, AFTER);
  const lines = sideBySide(comparison, 60, SIGNS);
  expect(lines).toContain('It costs [-£2m-] a year.     │ It costs {+£3m+} a year.');
  expect(lines).toContain('  … 1 unchanged paragraph …');
  expect(lines).toContain(`${' '.repeat(28)} │ ## {+Carers+}`);
});

describe('the page to hand out', () => {
  const HOSTILE =
    'Text <script>alert(1)</script> [x](javascript:alert(1)) ![p](https://a.example/p.png)';

  test('runs and loads nothing, whatever the texts hold', () => {
    const { sides, comparison } = compared(`${HOSTILE}\n`, `${HOSTILE} More.\n`);
    const page = comparisonPage(...sides, comparison);
    expect(page).not.toMatch(/<script|href="javascript/);
    expect(page).toContain('default-src &#x27;none&#x27;');
  });

  test('leads from each sentence to its marked text', () => {
    const { sides, comparison } = compared(BEFORE, AFTER);
    const page = comparisonPage(...sides, comparison);
    for (const { id } of comparison.changes) {
      expect(page).toContain(`href="#${id}"`);
      expect(page).toContain(`id="${id}"`);
    }
  });

  test('holds the pictures of the folder, and none from outside', () => {
    const { folder, sides, comparison } = compared(
      '![Map](map.png)\n',
      '![Map](map.png)\n\nMore.\n',
    );
    write(folder, 'map.png', 'png');
    const page = comparisonPage(...sides, comparison);
    expect(page).toContain('src="data:image/png;base64,cG5n"');

    write(folder, '../secret.png', 'secret');
    const outside = compared('![Map](../secret.png)\n', 'Other.\n');
    expect(comparisonPage(...outside.sides, outside.comparison)).not.toContain('data:image');
  });

  test('folds long runs of unchanged text', () => {
    const same = 'One.\n\nTwo.\n\nThree.\n\nFour.\n\n';
    const { sides, comparison } = compared(`${same}Old words here.\n`, `${same}New words here.\n`);
    expect(comparisonPage(...sides, comparison)).toContain('<summary>4 unchanged paragraphs');
  });

  test('shows the heading above a change, whatever is folded', () => {
    const same = '# Money\n\nOne.\n\nTwo.\n\nThree.\n\n## Beds\n\nOne.\n\nTwo.\n\nThree.\n\n';
    const { comparison } = compared(`${same}Old words here.\n`, `${same}New words here.\n`);
    const runs = foldedRuns(comparison.rows);
    expect(runs.map(({ isFolded, rows }) => [isFolded, rows.length])).toEqual([
      [true, 4],
      [false, 1],
      [true, 3],
      [false, 1],
    ]);
    expect(runs[1]?.rows[0]?.after[0]?.text).toBe('Beds');
  });
});

describe('reading', () => {
  test('takes Markdown of anybody, with headings that repeat and HTML in it', () => {
    const folder = emptyContent();
    write(folder, 'a.md', '## Same\n\n{x} <br>\n\n## Same\n');
    expect(read(folder, 'a.md').document.sections.map(({ id }) => id)).toEqual(['same', 'same-2']);
  });

  test('holds MDX to what a plan may hold, unless it is to be read as plain Markdown', () => {
    const folder = emptyContent();
    write(folder, 'a.mdx', 'import x from "y"\n\nText.\n');
    expect(() => read(folder, 'a.mdx')).toThrow('a.mdx:1');
    expect(read(folder, 'a.mdx', true).document.sections).toHaveLength(1);
  });

  test('takes a version of a plan as amended, under its label and id', () => {
    const content = contentWithPlan();
    addVersion(content, 'update', { amends: 'draft' });
    const side = read(content, 'plans/fen/versions/update');
    expect(side).toMatchObject({ id: 'update', name: 'Update, March 2026 (the plan as amended)' });
    expect(side.document.sections).toHaveLength(4);
  });

  test('takes the folder of a version that stands alone, chapters included', () => {
    const content = contentWithPlan();
    const folder = emptyContent();
    const draft = path.join(content.root, 'plans/fen/versions/draft/index.mdx');
    write(folder, 'old/index.mdx', readFileSync(draft, 'utf8'));
    write(folder, 'old/01-more.mdx', '## More\n\nText.\n');
    expect(read(folder, 'old').document.sections.at(-1)?.id).toBe('more');
  });

  test.each([
    ['nothing.md', 'There is no such file or folder.'],
    ['empty', 'no index.mdx'],
    ['scan.pdf', 'This file holds no text.'],
  ])('says what is wrong with %s', (name, problem) => {
    const folder = emptyContent();
    write(folder, 'scan.pdf', 'PDF\0');
    mkdirSync(path.join(folder.root, 'empty'));
    expect(() => read(folder, name)).toThrow(problem);
  });
});
