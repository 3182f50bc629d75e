import { cleanParagraphs } from './clean-paragraphs.ts';
import { claimedMoves } from './moves.ts';
import { leastMarked } from './oracle.ts';
import { isMark, joinRuns, marksIn, textOfRuns } from './runs.ts';
import { type Sides, sidesOf } from './sides.ts';
import type { Findings, Run, TextPair } from './types.ts';
import { wordsOf } from './words.ts';

/** What is counted of the comparison of one pair; all of it can be added up. */
export interface Counts {
  /** Words of both sides that are marked, in whole or in part. */
  readonly marked: number;
  /** The fewest that an engine without moves can mark. */
  readonly least: number;
  /** Marks: stretches that are added or removed. */
  readonly marks: number;
  /** One or two kept words between two marks, within a paragraph. */
  readonly islands: number;
  /** Marks that begin or end within a word. */
  readonly cuts: number;
  /** Paragraphs of eight words or more that stand once on either side, word for word. */
  readonly unchanged: number;
  /** Those of them without a mark. */
  readonly clean: number;
  readonly moves: number;
  /** Moves of fewer than five words. */
  readonly shortMoves: number;
  /** 1 where both sides can be put together again, exactly. */
  readonly exact: number;
  /** 1 where they can but for white space; without it, the other counts mean little. */
  readonly complete: number;
}

/** A move of fewer words is as likely chance as a move. */
const SHORT_MOVE = 5;

/**
 * Count what a reader of the marks would meet.
 *
 * @param given The runs as the engine gave them.
 * @param least As `leastOf` gives it for the pair; the same for every engine.
 */
export function countMarks(
  pair: TextPair,
  given: readonly Run[],
  least: number,
  findings?: Findings,
): Counts {
  const runs = joinRuns(given);
  const sides = sidesOf(runs, pair);
  const isComplete = sides.before.isComplete && sides.after.isComplete;
  const isExact = findings?.exact ?? isRebuilt(pair, runs);
  const moves = claimedMoves(runs);
  return {
    marked: markedWords(sides),
    least,
    marks: marksIn(runs),
    islands: islandsIn(runs),
    cuts: sides.before.cuts + sides.after.cuts,
    ...cleanParagraphs(pair, sides),
    moves: moves.length,
    shortMoves: moves.filter((text) => wordsOf(text).length < SHORT_MOVE).length,
    exact: Number(isExact && isComplete),
    complete: Number(isComplete),
  };
}

function isRebuilt({ before, after }: TextPair, runs: readonly Run[]): boolean {
  return textOfRuns(runs, 'before') === before.text && textOfRuns(runs, 'after') === after.text;
}

/** The fewest words that can be marked in a pair without moves. */
export function leastOf({ before, after }: TextPair): number {
  return leastMarked(wordsOf(before.text), wordsOf(after.text));
}

export function markedWords({ before, after, homeless }: Sides): number {
  const count = (marked: readonly boolean[]) => marked.filter(Boolean).length;
  return count(before.marked) + count(after.marked) + homeless;
}

export function islandsIn(runs: readonly Run[]): number {
  const shown = runs.filter(({ kind }) => kind !== 'moved-from');
  return shown.filter((run, n) => {
    const [previous, next] = [shown[n - 1], shown[n + 1]];
    const isBetween = previous && next && isMark(previous) && isMark(next);
    if (isMark(run) || !isBetween || /\n\s*\n/u.test(run.text)) return false;
    const words = wordsOf(run.text).length;
    return words > 0 && words <= 2;
  }).length;
}

/** Add counts up. */
export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, one) =>
      Object.fromEntries(
        Object.entries(sum).map(([name, value]) => [name, value + one[name as keyof Counts]]),
      ) as unknown as Counts,
    NOTHING,
  );
}

const NOTHING: Counts = {
  marked: 0,
  least: 0,
  marks: 0,
  islands: 0,
  cuts: 0,
  unchanged: 0,
  clean: 0,
  moves: 0,
  shortMoves: 0,
  exact: 0,
  complete: 0,
};
