import { describe, expect, test } from 'vitest';
import { judgeChanges } from './judge-changes.ts';
import { type Expected, judgeMarks } from './labelled.ts';
import { pairOf, runsFrom } from './test-pairs.ts';
import type { FoundChange } from './types.ts';

const expected: Expected = {
  title: 'a figure changes',
  changes: [{ type: 'modified', kind: 'paragraph', old: '£26m', new: '£21m' }],
  unmarked: ['by 2021 if nothing changes.'],
  marked: ['old:£26m', 'new:£21m'],
  maxWords: 2,
  maxSegments: 2,
  maxIslands: 0,
  figures: [{ before: '£26m', after: '£21m', ratio: -0.19 }],
};
const pair = pairOf(
  'A gap of £26m by 2021 if nothing changes.',
  'A gap of £21m by 2021 if nothing changes.',
);
const judge = (marked: string, more: Partial<Expected> = {}) =>
  judgeMarks({ ...pair, expected: { ...expected, ...more } }, runsFrom(marked));

describe('judging marks', () => {
  test('passes what a person would mark', () => {
    expect(judge('A gap of [-£26m-]{+£21m+} by 2021 if nothing changes.\n\n')).toEqual([]);
  });

  test('tells all that is marked too much, and what is not marked', () => {
    expect(judge('A gap of £2[-6-]{+1+}m by [-2021 if-]{+2021 if+} nothing changes.\n\n')).toEqual([
      '6 words marked, at most 2',
      '4 marks, at most 2',
      '1 islands, at most 0',
      'marked in “by 2021 if nothing changes.”',
      'no mark for “old:£26m”',
      'no mark for “new:£21m”',
    ]);
  });

  test('wants a move where a move was made', () => {
    const marked = 'A gap of [-£26m-]{+£21m+} by 2021 if nothing changes.\n\n';
    expect(judge(marked, { wantMove: 'by 2021 if nothing' })).toEqual([
      'not shown as moved: “by 2021 if nothing”',
    ]);
  });

  test('reads over styles of quotation marks, bars between cells and what is not in the text', () => {
    const row = pairOf(
      '| a | b |\n| --- | --- |\n| “c” | d |',
      '| a | b |\n| --- | --- |\n| “c” | e |',
    );
    const unmarked = ['a | b', '"c"', 'a picture'];
    const rowCase = { ...row, expected: { title: '', changes: [], unmarked, maxWords: 2 } };
    expect(judgeMarks(rowCase, runsFrom('a\tb\n\n“c”\t[-d-]{+e+}\n\n'))).toEqual([]);
  });
});

const edited: FoundChange = {
  type: 'modified',
  kinds: ['paragraph'],
  wordsChanged: true,
  before: pair.before.text,
  after: pair.after.text,
  form: [],
  figures: [{ before: '£26m', after: '£21m', ratio: -5 / 26 }],
};

describe('judging changes', () => {
  test('passes the change that a person would name', () => {
    expect(judgeChanges(expected, [edited])).toEqual([]);
  });

  test('tells what is missing, what nobody asked for, and other figures', () => {
    const added = {
      ...edited,
      type: 'inserted',
      figures: [],
      form: [{ kind: 'link', before: '', after: '' }],
    } as const;
    expect(judgeChanges({ ...expected, form: [] }, [added])).toEqual([
      'missing: modified paragraph £26m £21m',
      'not asked for: inserted paragraph',
      'form not asked for: link',
      'missing figure: £26m → £21m',
    ]);
  });

  test('takes two edits in one paragraph for one change', () => {
    const changes = [...expected.changes, { ...expected.changes[0], old: 'by', new: 'by' }];
    expect(judgeChanges({ ...expected, changes } as Expected, [edited])).toEqual([]);
  });

  test('takes the rows of a table for its column', () => {
    const row = { ...edited, kinds: ['tableRow'], figures: [] };
    const rows = [
      { ...row, before: 'Unit\tBeds' },
      { ...row, before: 'East\t4' },
    ];
    const changes = [{ type: 'deleted', kind: 'tableColumn', old: 'Beds' }] as const;
    expect(judgeChanges({ ...expected, changes, figures: [] }, rows)).toEqual([]);
  });

  test('takes what went and what came for what was replaced', () => {
    const gone: FoundChange = { ...edited, type: 'deleted', after: '', figures: [] };
    const come: FoundChange = { ...edited, type: 'inserted', before: '', figures: [] };
    const changes = [{ ...expected.changes[0], type: 'replaced', kind: 'paragraph' }] as const;
    expect(judgeChanges({ ...expected, changes, figures: [] }, [gone, come])).toEqual([]);
  });

  test('lets an edit within a move be said by itself', () => {
    const section = { ...edited, type: 'moved+modified', kinds: ['section', 'paragraph'] } as const;
    const changes = [
      { type: 'moved', kind: 'section', text: 'A gap' },
      ...expected.changes,
    ] as const;
    expect(judgeChanges({ ...expected, changes }, [section])).toEqual([]);
  });
});
