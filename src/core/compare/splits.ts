import { gapsOf } from './gaps.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { type Pair, pairOf } from './pair.ts';
import { containedWeight, countWords, isPiece, without } from './pieces.ts';

// So much of the whole must be in its pieces.
const MIN_COVERED = 0.6;
// Blocks against blocks in gaps up to this product; in a larger one nothing stayed where it was.
const MAX_PAIRS = 10_000;

/**
 * Find texts that were cut into so many pieces, or put together from so many, that none of them is
 * similar enough to be paired with the whole: only together they are.
 *
 * @param free The blocks without a partner.
 * @param chain Pairs that rise on both sides; whole and pieces lie in the same gap between them.
 */
export function findSplits(free: Leaves, chain: readonly Pair[]): Pair[] {
  return gapsOf(free, chain)
    .filter(({ before, after }) => before.length * after.length <= MAX_PAIRS)
    .flatMap(({ before, after }) => {
      const splits = before.flatMap((whole) => {
        const pieces = piecesOf(whole, after);
        return pieces === undefined ? [] : [splitOf(whole, pieces)];
      });
      if (splits.length > 0) return withoutConflicts(splits);
      const merges = after.flatMap((whole) => {
        const pieces = piecesOf(whole, before);
        return pieces === undefined ? [] : [mergeOf(pieces, whole)];
      });
      return withoutConflicts(merges);
    });
}

/** Two blocks or more, one behind the other. */
type Pieces = readonly [Leaf, Leaf, ...Leaf[]];

// The first row of blocks that are pieces of a whole and cover it.
function piecesOf(whole: Leaf, side: readonly Leaf[]): Pieces | undefined {
  for (const start of side.keys()) {
    const run: Leaf[] = [];
    let rest = countWords(whole);
    let covered = 0;
    for (const leaf of side.slice(start)) {
      const follows = run.length === 0 || leaf.at === (run.at(-1)?.at ?? 0) + 1;
      if (!follows || !isPiece(leaf, whole, rest, run.length > 0)) break;
      covered += containedWeight(leaf, rest);
      rest = without(rest, leaf);
      run.push(leaf);
    }
    const [first, second, ...others] = run;
    if (first === undefined || second === undefined) continue;
    if (covered >= MIN_COVERED * whole.weight) return [first, second, ...others];
  }
  return undefined;
}

function splitOf(whole: Leaf, pieces: Pieces): Pair {
  return { ...pairOf(whole, pieces[0], MIN_COVERED), afters: pieces.length };
}

function mergeOf(pieces: Pieces, whole: Leaf): Pair {
  return { ...pairOf(pieces[0], whole, MIN_COVERED), befores: pieces.length };
}

// In order, and no block in two of them.
function withoutConflicts(pairs: readonly Pair[]): Pair[] {
  const end = { before: -1, after: -1 };
  return pairs.filter((pair) => {
    if (pair.before <= end.before || pair.after <= end.after) return false;
    end.before = pair.before + pair.befores - 1;
    end.after = pair.after + pair.afters - 1;
    return true;
  });
}
