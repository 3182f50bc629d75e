import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesInOneSentence } from '../../src/core/export/one-sentence.ts';
import type { ContentFolder } from '../../src/data/content-folder.ts';
import { AS_OF, addVersion, contentWithPlan, emptyContent, write } from '../new/test-builders.ts';
import { briefLines } from './brief.ts';
import { aboutVersions } from './bullets.ts';
import { foldedRuns } from './folds.ts';
import { comparisonPage } from './html.ts';
import { listChanges } from './list.ts';
import { SIGNS } from './paint.ts';
import { comparePair } from './pair.ts';
import { readSide } from './read-side.ts';
import { sideBySide } from './side-by-side.ts';

const read = ({ root }: ContentFolder, file: string, plain = false) =>
  readSide(path.join(root, file), { asOf: AS_OF, plain });

/** Two Markdown files, compared. */
function compared(before: string, after: string) {
  const folder = emptyContent();
  write(folder, 'a.md', before);
  write(folder, 'b.md', after);
  const pair = comparePair(read(folder, 'a.md'), read(folder, 'b.md'));
  return { folder, pair, comparison: pair.comparison };
}

const BEFORE = '# Plan\n\nIt costs £2m a year.\n\nSame.\n\n## Beds\n\nThere are 20 beds.\n';
const AFTER = '# Plan\n\nIt costs £3m a year.\n\nSame.\n\n## Carers\n\nCarers get a break.\n';

describe('the list', () => {
  test('gives the changes in words, section by section, with the marked text', () => {
    const { pair, comparison } = compared(BEFORE, AFTER);
    expect(listChanges(pair, { width: 80, paint: SIGNS, marked: true })).toEqual([
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
    expect(changesInOneSentence(comparison.changes)).toBe(
      '3 changes: 1 added, 1 removed and 1 reworded.',
    );
  });

  test('leaves the marked text out when told to', () => {
    const { pair } = compared(BEFORE, AFTER);
    const lines = listChanges(pair, { width: 80, paint: SIGNS, marked: false });
    expect(lines.filter((line) => /[{[]/.test(line))).toEqual([]);
  });

  test('leaves long unchanged text out, but not what stands around a mark', () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const { pair } = compared(`${long}\n`, `${long.replace('word40 ', 'other ')}\n`);
    const text = listChanges(pair, { width: 1000, paint: SIGNS, marked: true }).join('\n');
    expect(text).toContain('… word');
    expect(text).toContain('word39 [-word40-]{+other+} word41');
    expect(text).not.toMatch(/word2 |word78 /);
  });

  test('says so when nothing changed', () => {
    const { pair, comparison } = compared(BEFORE, BEFORE);
    expect(listChanges(pair, { width: 80, paint: SIGNS, marked: true })).toEqual([]);
    expect(changesInOneSentence(comparison.changes)).toMatch(/^Nothing changed/);
  });
});

test('puts both texts beside each other in columns, unchanged ones folded', () => {
  const lines = sideBySide(compared(BEFORE, AFTER).pair, { width: 60, paint: SIGNS });
  expect(lines).toContain('It costs [-£2m-] a year.     │ It costs {+£3m+} a year.');
  expect(lines).toContain('  … 1 unchanged paragraph …');
  expect(lines).toContain(`${' '.repeat(28)} │ ## {+Carers+}`);
});

test('names the columns, and says where something stood that moved', () => {
  const lines = sideBySide(
    compared(
      '## A\n\nOne two three four.\n\n## B\n\nMore.\n',
      '## A\n\n## B\n\nMore.\n\nOne two three four.\n',
    ).pair,
    { width: 90, paint: SIGNS },
  );
  expect(lines[1]).toMatch(/a\.md +│ .*b\.md$/);
  expect(lines.join('\n')).toContain('(stood here, see its new place)');
  expect(lines.join('\n')).not.toMatch(/\n\n\n/);
});

test('tells the changes on one page, section by section', () => {
  const { pair } = compared(BEFORE, AFTER);
  expect(briefLines(pair, { width: 80, paint: SIGNS })).toEqual([
    '',
    'Section by section',
    '  * Plan: £2m became £3m; 1 passage reworded.',
    '  * Beds: Section removed.',
    '  * Carers: Section added.',
  ]);
});

describe('two versions of a plan', () => {
  const versions = () => {
    const content = contentWithPlan();
    addVersion(content, 'update', { amends: 'draft' });
    const folder = 'plans/fen/versions';
    return comparePair(read(content, `${folder}/draft`), read(content, `${folder}/update`));
  };

  test('say what is different about themselves', () => {
    const lines = aboutVersions(versions().frontMatter, { width: 100, paint: SIGNS }, true);
    expect(lines.slice(0, 5)).toEqual([
      '',
      'About the two versions',
      '  * Label: ‘Draft, March 2026’ became ‘Update, March 2026’.',
      '  * Number: 1 became 2.',
      '  * Kind: Draft became Update.',
    ]);
    expect(comparisonPage(versions())).toContain('<h2 class="page">About the two versions</h2>');
  });

  test('come with the reasons that were recorded, in the full schedule only', () => {
    const pair = versions();
    const settings = { width: 80, paint: SIGNS, marked: true };
    expect(pair.traced).toHaveLength(pair.comparison.changes.length);
    const full = listChanges(pair, { ...settings, inFull: true });
    expect(full.filter((line) => /Why:|No source says why/.test(line))).not.toEqual([]);
    expect(full.find((line) => line.startsWith('  1. '))).toBeDefined();
    expect(listChanges(pair, settings).join('\n')).not.toContain('Why:');
  });

  test('have no reasons the other way round, for nobody recorded that', () => {
    const { before, after } = versions();
    expect(comparePair(after, before)).toMatchObject({ traced: [], coverage: [] });
  });
});

describe('the page to hand out', () => {
  const HOSTILE =
    'Text <script>alert(1)</script> [x](javascript:alert(1)) ![p](https://a.example/p.png)';

  test('runs and loads nothing, whatever the texts hold', () => {
    const { pair } = compared(`${HOSTILE}\n`, `${HOSTILE} More.\n`);
    const page = comparisonPage(pair);
    expect(page).not.toMatch(/<script|href="javascript/);
    expect(page).toContain('default-src &#x27;none&#x27;');
  });

  test('leads from each sentence to its marked text', () => {
    const { pair, comparison } = compared(BEFORE, AFTER);
    const page = comparisonPage(pair);
    for (const { id } of comparison.changes) {
      expect(page).toContain(`href="#${id}"`);
      expect(page).toContain(`id="${id}"`);
    }
  });

  test('holds the pictures of the folder, and none from outside', () => {
    const { folder, pair } = compared('![Map](map.png)\n', '![Map](map.png)\n\nMore.\n');
    write(folder, 'map.png', 'png');
    const page = comparisonPage(pair);
    expect(page).toContain('src="data:image/png;base64,cG5n"');

    write(folder, '../secret.png', 'secret');
    const outside = compared('![Map](../secret.png)\n', 'Other.\n');
    expect(comparisonPage(outside.pair)).not.toContain('data:image');
  });

  test('folds long runs of unchanged text', () => {
    const same = 'One.\n\nTwo.\n\nThree.\n\nFour.\n\n';
    const { pair } = compared(`${same}Old words here.\n`, `${same}New words here.\n`);
    expect(comparisonPage(pair)).toContain('<summary>4 unchanged paragraphs');
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
