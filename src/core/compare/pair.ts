import type { Candidate } from './chain.ts';
import { isHeading, type Leaf, type Leaves } from './leaves.ts';

/**
 * Blocks that are, or may be, versions of one another: `befores` of them from the place `before` on,
 * `afters` of them from `after` on. One each, unless a text was split or merged.
 */
export interface Pair extends Candidate {
  readonly befores: number;
  readonly afters: number;
  /** The blocks by which they were found to be versions of one another. */
  readonly earlier: Leaf;
  readonly later: Leaf;
  /** 0 to 1; 1 where they read the same. */
  readonly similarity: number;
}

/** A pair with its worth for the alignment. */
export function pairOf(earlier: Leaf, later: Leaf, similarity: number): Pair {
  const weight = worth(earlier, later, similarity);
  const places = { before: earlier.at, after: later.at, befores: 1, afters: 1 };
  return { ...places, earlier, later, similarity, weight };
}

// What a pair is worth beside its words: that there is one at all, that it stands under the same
// heading, that it is a heading, for a heading holds its section together.
const PAIR_BONUS = 0.25;
const SAME_ID_BONUS = 0.3;
const SAME_TITLE_BONUS = 0.2;
const HEADING_BONUS = 1;

function worth(a: Leaf, b: Leaf, similarity: number): number {
  const words = similarity ** 2 * ((a.weight + b.weight) / 2);
  const bonus =
    PAIR_BONUS +
    (a.block.section === b.block.section ? SAME_ID_BONUS : 0) +
    (a.title === b.title ? SAME_TITLE_BONUS : 0) +
    (isHeading(a) && isHeading(b) ? HEADING_BONUS : 0);
  return words + bonus * similarity;
}

/** Of candidates that compete for a block, the heaviest one first. */
export function takeHeaviest(candidates: readonly Pair[]): Pair[] {
  const before = new Set<number>();
  const after = new Set<number>();
  return candidates
    .toSorted((a, b) => b.weight - a.weight || a.before - b.before || a.after - b.after)
    .filter((pair) => {
      if (before.has(pair.before) || after.has(pair.after)) return false;
      before.add(pair.before);
      after.add(pair.after);
      return true;
    });
}

/** The blocks that no pair has yet. */
export function freeOf(leaves: Leaves, pairs: readonly Pair[]): Leaves {
  const before = takenPlaces(pairs, 'before', leaves.before.length);
  const after = takenPlaces(pairs, 'after', leaves.after.length);
  return {
    before: leaves.before.filter(({ at }) => before[at] === 0),
    after: leaves.after.filter(({ at }) => after[at] === 0),
  };
}

/** The places on one side that pairs have, marked with 1. */
export function takenPlaces(
  pairs: readonly Pair[],
  side: 'before' | 'after',
  length: number,
): Uint8Array {
  const taken = new Uint8Array(length);
  for (const pair of pairs) {
    const count = side === 'before' ? pair.befores : pair.afters;
    taken.fill(1, pair[side], pair[side] + count);
  }
  return taken;
}
