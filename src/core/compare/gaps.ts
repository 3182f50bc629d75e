import { findCandidates } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { type Pair, pairOf } from './pair.ts';
import { MIN_SIMILARITY, similarityOf } from './similarity.ts';

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
        const similarity = similarityOf(a, b) || similarityInPlace(a, b);
        return similarity === 0 ? [] : [pairOf(a, b, similarity)];
      }),
    ),
  );
}

// `Progress: on track` under the same heading as `Progress: delayed` is the same line.
const LABEL = /^[^\n:]{2,40}:(?=\s)/u;

function similarityInPlace(earlier: Leaf, later: Leaf): number {
  const [a, b] = [earlier.block, later.block];
  if (earlier.title !== later.title || a.kind !== b.kind) return 0;
  const label = LABEL.exec(a.text)?.[0];
  return label !== undefined && LABEL.exec(b.text)?.[0] === label ? MIN_SIMILARITY : 0;
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
  const gaps: Leaves[] = [];
  const next = { before: 0, after: 0 };
  const take = (side: 'before' | 'after', leaves: readonly Leaf[], end: number): Leaf[] => {
    const run: Leaf[] = [];
    for (let leaf = leaves[next[side]]; leaf !== undefined && leaf.at < end; ) {
      run.push(leaf);
      next[side] += 1;
      leaf = leaves[next[side]];
    }
    if (leaves[next[side]]?.at === end) next[side] += 1;
    return run;
  };
  const end = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };
  for (const pair of [...chain, end]) {
    const gap = {
      before: take('before', before, pair.before),
      after: take('after', after, pair.after),
    };
    if (gap.before.length > 0 && gap.after.length > 0) gaps.push(gap);
  }
  return gaps;
}
