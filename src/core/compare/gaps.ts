import { findCandidates, type Pair, pairOf } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { similarityOf } from './similarity.ts';

// Every block against every block only in gaps up to this product; larger ones are cut at what is
// rare within the gap first.
const MAX_PAIRS = 10_000;
// A gap in a gap in a gap: words that are rare enough turn up at the first or second cut or never.
const MAX_DEPTH = 4;

/**
 * Pair what stands between pairs that are in order with further pairs that are in order.
 *
 * @param free The blocks that may still be paired, in reading order.
 * @param chain Pairs that rise on both sides.
 */
export function fillGaps(free: Leaves, chain: readonly Pair[]): Pair[] {
  return gapsOf(free, chain).flatMap((gap) => fillGap(gap, 0));
}

/** The heaviest pairs in order of two short runs of blocks, each compared with each. */
export function pairDirectly({ before, after }: Leaves): Pair[] {
  return heaviestChain(
    before.flatMap((a) =>
      after.flatMap((b) => {
        const similarity = similarityOf(a, b);
        return similarity === 0 ? [] : [pairOf(a, b, similarity)];
      }),
    ),
  );
}

function fillGap(gap: Leaves, depth: number): Pair[] {
  if (gap.before.length * gap.after.length <= MAX_PAIRS) return pairDirectly(gap);
  if (depth === MAX_DEPTH) return [];
  const chain = heaviestChain(findCandidates(gap));
  if (chain.length === 0) return [];
  return [...chain, ...gapsOf(gap, chain).flatMap((inner) => fillGap(inner, depth + 1))];
}

/** What lies between the pairs of a chain, where there is something on both sides. */
export function gapsOf({ before, after }: Leaves, chain: readonly Pair[]): Leaves[] {
  const earlier = cut(
    before,
    chain.map((pair) => pair.before),
  );
  const later = cut(
    after,
    chain.map((pair) => pair.after),
  );
  return earlier
    .map((run, n) => ({ before: run, after: later[n]! }))
    .filter((gap) => gap.before.length > 0 && gap.after.length > 0);
}

// The leaves before the first place, those between the first and the second, and so on.
function cut(leaves: readonly Leaf[], places: readonly number[]): Leaf[][] {
  const runs: Leaf[][] = [];
  let n = 0;
  for (const place of [...places, Number.POSITIVE_INFINITY]) {
    const run: Leaf[] = [];
    for (; n < leaves.length && leaves[n]!.at < place; n += 1) run.push(leaves[n]!);
    while (n < leaves.length && leaves[n]!.at === place) n += 1;
    runs.push(run);
  }
  return runs;
}
