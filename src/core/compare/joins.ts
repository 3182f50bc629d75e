import type { Leaf, Leaves } from './leaves.ts';
import { type Pair, takenPlaces } from './pair.ts';
import { countWords, isPiece, without } from './pieces.ts';

/**
 * Find what was split or merged: a free block beside one of a pair, whose words are among those
 * that the pair leaves unexplained, joins the pair (the 1:2 and 2:1 beads of Gale and Church 1993).
 */
export function joinNeighbours(leaves: Leaves, pairs: readonly Pair[]): Pair[] {
  const takenBefore = takenPlaces(pairs, 'before', leaves.before.length);
  const takenAfter = takenPlaces(pairs, 'after', leaves.after.length);
  return pairs.map((pair) => {
    const { earlier, later } = pair;
    if (earlier.key === later.key) return pair;
    // Once a text was split, it is not looked at as merged as well.
    if (pair.befores === 1) {
      const split = grow(
        earlier,
        leaves.after,
        { start: pair.after, length: pair.afters },
        takenAfter,
      );
      if (split.length > 1) return { ...pair, after: split.start, afters: split.length };
    }
    const merged = grow(
      later,
      leaves.before,
      { start: pair.before, length: pair.befores },
      takenBefore,
    );
    return { ...pair, before: merged.start, befores: merged.length };
  });
}

interface Run {
  readonly start: number;
  readonly length: number;
}

// Takes in the free neighbours on either side that are pieces of the whole, and marks them as taken.
function grow(whole: Leaf, side: readonly Leaf[], run: Run, taken: Uint8Array): Run {
  let { start } = run;
  let end = start + run.length;
  const free = (at: number) => (taken[at] === 0 ? side[at] : undefined);
  if (free(start - 1) === undefined && free(end) === undefined) return run;
  let rest = side.slice(start, end).reduce(without, countWords(whole));
  for (;;) {
    const isSplit = end - start > 1;
    const piece = [free(end), free(start - 1)].find(
      (leaf) => leaf !== undefined && isPiece(leaf, whole, rest, isSplit),
    );
    if (piece === undefined) return { start, length: end - start };
    taken[piece.at] = 1;
    rest = without(rest, piece);
    start = Math.min(start, piece.at);
    end = Math.max(end, piece.at + 1);
  }
}
