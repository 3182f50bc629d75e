import { exactPairs } from './exact-pairs.ts';
import type { Leaves } from './leaves.ts';
import { nearPairs } from './near-pairs.ts';
import type { Pair } from './pair.ts';

/**
 * Find the pairs that an alignment can choose from: blocks that read the same, and blocks that
 * share rare words or rare neighbours of words. Takes time in proportion to the number of words.
 */
export function findCandidates(leaves: Leaves): Pair[] {
  const exact = exactPairs(leaves);
  const found = new Set(exact.map(({ before }) => before));
  const near = nearPairs({
    before: leaves.before.filter(({ at }) => !found.has(at)),
    after: leaves.after,
  });
  return [...exact, ...near];
}
