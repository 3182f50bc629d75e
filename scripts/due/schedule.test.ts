import { expect, test } from 'vitest';
import { contentFolder } from '../../src/data/content-folder.ts';
import { loadContent } from '../../src/data/load-content.ts';
import { selectionAsOf } from '../../src/data/selection.ts';
import { type ContentTree, contentTree } from '../../tests/support/content-tree.ts';
import {
  AHEAD,
  ANNOUNCED,
  ANNOUNCED_TEXT,
  HELD_FILES,
  HELD_PARTS,
  hold,
  NEVER_SHOWN,
  ONE_SECOND_AFTER,
  ONE_SECOND_BEFORE,
  PUBLISH_AT,
} from '../../tests/support/held-back.ts';
import { loadIn, sealedTree } from '../../tests/support/sealed-tree.ts';
import { writeEntry } from '../ledger/write-ledger.ts';
import { scheduleOf } from './schedule.ts';

const NEWS = 'news/second.mdx';
const NEWS_TEXT =
  '---\ntitle: A second item\nsummary: Of one line.\ndate: 2025-07-01\n---\nText.\n';

function schedule({ folder }: ContentTree, asOf: string, until?: string) {
  const read = (moment: string, preview: boolean) =>
    loadContent(folder, selectionAsOf(moment, preview));
  return scheduleOf(read, asOf, until);
}

function heldTree(): ContentTree {
  const tree = contentTree('harbour', { ...ANNOUNCED, [NEWS]: NEWS_TEXT });
  hold(tree, { ...HELD_FILES, ...NEVER_SHOWN }, [...HELD_PARTS, ANNOUNCED_TEXT]);
  return tree;
}

test('tells in their order what comes out, and what no date brings out', () => {
  using tree = heldTree();
  const { due, undated } = schedule(tree, ONE_SECOND_BEFORE);
  expect(due.map(({ at, appears }) => [at, appears.map(({ kind }) => kind)])).toEqual([
    [
      PUBLISH_AT,
      [
        'version',
        'decision on a theme',
        'theme',
        'decision on a theme',
        'stage',
        'engagement',
        'promise',
        'outcome',
        'outcome',
        'promise',
      ]
        .concat(['notice', 'document', 'decision', 'meeting', 'decision', 'measure', 'outcome'])
        .concat(['plan', 'version', 'report', 'reply', 'organisation', 'statement', 'person'])
        .concat(['statement', 'person', 'term', 'term', 'news', 'page']),
    ],
    ['2025-07-01T00:00:00+01:00', ['news']],
  ]);
  expect(due[0]?.appears[0]).toEqual({
    kind: 'version',
    title: 'Canarylabel of 2025',
    where: 'plans/harbour/versions/2025-canaryversion',
  });
  expect(due.flatMap(({ errors }) => errors)).toEqual([]);
  expect(undated.map(({ kind, title }) => [kind, title])).toEqual([
    ['version', 'Canaryworking'],
    ['text', 'Second'],
  ]);
});

test('leaves out what came out, and what falls due after a day', () => {
  using tree = heldTree();
  expect(schedule(tree, ONE_SECOND_AFTER).due).toHaveLength(1);
  expect(schedule(tree, ONE_SECOND_BEFORE, '2025-06-30').due).toHaveLength(1);
  expect(schedule(tree, ONE_SECOND_BEFORE, '2025-07-01').due).toHaveLength(2);
});

test('tells now what would stop the build of a later moment', () => {
  using tree = heldTree();
  tree.write(
    NEWS,
    NEWS_TEXT.replace('date:', 'announces: { plan: harbour, version: 2026-working }\ndate:'),
  );
  const [first, second] = schedule(tree, ONE_SECOND_BEFORE).due;
  expect(first?.errors).toEqual([]);
  expect(second?.errors.map(({ problem }) => problem)).toEqual([
    'The item announces “2026-working”, which readers do not see yet.',
  ]);
});

test('tells of what will have happened on a day of its own', () => {
  using tree = contentTree('harbour', ANNOUNCED);
  hold(tree, {}, AHEAD);
  const [only, ...others] = schedule(tree, ONE_SECOND_BEFORE).due;
  expect(others).toEqual([]);
  expect(only?.at).toBe('2025-06-02T00:00:00+01:00');
  expect(only?.appears.map(({ kind }) => kind)).toEqual([
    'stage',
    'outcome',
    'decision',
    'reply',
    'statement',
  ]);
});

test('tells of a version that will be withdrawn', () => {
  using tree = sealedTree();
  writeEntry(contentFolder(tree.folder), loadIn(tree).ledger, {
    action: 'withdrawn',
    plan: 'harbour',
    version: '2024-09-update',
    label: 'Update, September 2024',
    at: ONE_SECOND_AFTER,
    by: 'The board',
    reason: 'It named a patient.',
  });
  const [due] = schedule(tree, ONE_SECOND_BEFORE).due;
  expect([due?.at, due?.appears.map(({ kind }) => kind)]).toEqual([
    ONE_SECOND_AFTER,
    ['withdrawal'],
  ]);
});

test('is empty where nothing is held back', () => {
  using tree = contentTree('harbour');
  expect(schedule(tree, ONE_SECOND_BEFORE)).toEqual({ due: [], undated: [] });
});
