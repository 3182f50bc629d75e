import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as fastMyers from './engines/fast-myers.ts';
import * as diffWordsWithSpace from './engines/jsdiff-words-with-space.ts';
import { countMarks, sumCounts } from './metrics.ts';
import type { SizedPair } from './run-pairs.ts';
import { pairOf, runsFrom } from './test-pairs.ts';

const count = (pair: SizedPair, marked: string) => countMarks(pair, runsFrom(marked), pair.least);

describe('counting marks', () => {
  test('tells words, marks and what is the least', () => {
    const pair = pairOf('The ward closes in May.', 'The ward opens in June.');
    const counts = count(pair, 'The ward [-closes-]{+opens+} in [-May-]{+June+}.\n\n');
    expect(counts).toMatchObject({ marked: 4, least: 4, marks: 4, cuts: 0, exact: 1, complete: 1 });
  });

  test('calls one or two kept words between marks an island, but not a paragraph of its own', () => {
    const pair = pairOf('a b c d\n\nTitle\n\ne f', 'x b y d\n\nTitle\n\ng f');
    const marked = '[-a-]{+x+} b [-c-]{+y+} d\n\nTitle\n\n[-e-]{+g+} f\n\n';
    expect(count(pair, marked).islands).toBe(1);
  });

  test('counts a word with a mark inside as marked on both sides, and as cut', () => {
    const pair = pairOf('We plan.', 'We planned.');
    expect(count(pair, 'We plan{+ned+}.\n\n')).toMatchObject({ marked: 2, least: 2, cuts: 1 });
  });

  test('counts words that were put together or taken apart', () => {
    const pair = pairOf('an in tray', 'an intray');
    expect(count(pair, 'an in[- -]tray\n\n')).toMatchObject({ marked: 3, least: 3 });
  });

  test('shows a moved paragraph as clean, and one with a mark in it as not', () => {
    const [one, two] = [
      'We meet on the first Tuesday of every month.',
      'All of it is open to anyone who comes.',
    ];
    const moved = pairOf(`${one}\n\n${two}`, `${two}\n\n${one}`);
    const shown = `<1=${one}\n\n>${two}\n\n<1:${one}\n\n>`;
    expect(count(moved, shown)).toMatchObject({
      unchanged: 2,
      clean: 2,
      moves: 1,
      shortMoves: 0,
      exact: 1,
    });
    const replaced = `[-${one}\n\n-]${two}\n\n{+${one}\n\n+}`;
    expect(count(moved, replaced)).toMatchObject({ unchanged: 2, clean: 1, moves: 0, exact: 1 });
  });

  test('tells moves that are too short to be one', () => {
    const pair = pairOf('of the plan we think well', 'we think well of the plan');
    const counts = count(pair, '<1=of the plan >we think well<1: of the plan>\n\n');
    expect(counts).toMatchObject({ moves: 1, shortMoves: 1, marked: 0, complete: 1 });
  });

  test('counts edits within a move on both sides', () => {
    const pair = pairOf('one two three\n\nfour five', 'four five\n\none 2 three');
    const runs = [
      { kind: 'moved-from', text: 'one two three\n\n', move: 4 },
      { kind: 'kept', text: 'four five\n\n' },
      { kind: 'moved', text: 'one ', move: 4 },
      { kind: 'removed', text: 'two', move: 4 },
      { kind: 'added', text: '2', move: 4 },
      { kind: 'moved', text: ' three\n\n', move: 4 },
    ] as const;
    expect(countMarks(pair, runs, pair.least)).toMatchObject({ marked: 2, moves: 1, exact: 1 });
  });

  test('sees when words are lost, and when white space only', () => {
    const pair = pairOf('one two', 'one two three');
    expect(count(pair, 'one two')).toMatchObject({ exact: 0, complete: 0 });
    expect(count(pair, 'one  two{+ three+}')).toMatchObject({ exact: 0, complete: 1 });
  });

  test('adds up', () => {
    const pair = pairOf('one', 'two');
    const counts = count(pair, '[-one-]{+two+}\n\n');
    expect(sumCounts([counts, counts])).toMatchObject({ marked: 4, least: 4, exact: 2 });
  });
});

test('no engine without moves marks fewer words than the least', () => {
  const words = fc.array(fc.constantFrom('care', 'caring', 'the', 'of', '£26m', 'plan,', 'plan'), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pair = pairOf(before.join(' '), after.join(' '));
      const [a, b] = [pair.before.text, pair.after.text];
      const all = [
        diffWordsWithSpace.runsOf(diffWordsWithSpace.compare(a, b)),
        fastMyers.runsOf(fastMyers.compare(a, b)),
      ];
      for (const runs of all) {
        const { marked, least, exact } = countMarks(pair, runs, pair.least);
        expect(marked).toBeGreaterThanOrEqual(least);
        expect(exact).toBe(1);
      }
    }),
  );
});
