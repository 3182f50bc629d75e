/** A place on either side that could stand for the same thing, and how much that would be worth. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

/**
 * The heaviest selection of candidates that rises strictly on both sides: what stayed in order.
 *
 * Heaviest increasing subsequence over sparse matches (Hunt and Szymanski 1977) with a binary
 * indexed tree for the best prefix (Fenwick 1994): O(k log k) for k candidates. Of equal chains the
 * one that ends earliest wins, whatever the order of the candidates.
 *
 * @example
 * heaviestChain([
 *   { before: 0, after: 1, weight: 5 },
 *   { before: 1, after: 0, weight: 2 },
 *   { before: 2, after: 2, weight: 1 },
 * ]).map(({ before, after }) => [before, after])
 * // => [[0, 1], [2, 2]]
 */
export function heaviestChain<T extends Candidate>(candidates: readonly T[]): T[] {
  // Later places first within one earlier place, so that no two of them can follow each other.
  const sorted = candidates.toSorted((a, b) => a.before - b.before || b.after - a.after);
  const size = sorted.reduce((most, { after }) => Math.max(most, after + 1), 0);
  // Of every stretch of the tree, the link that ends the heaviest chain so far.
  const tree: (Link<T> | undefined)[] = new Array(size + 1).fill(undefined);
  let last: Link<T> | undefined;
  for (const candidate of sorted) {
    const previous = bestUpTo(tree, candidate.after);
    const link = { candidate, previous, total: candidate.weight + (previous?.total ?? 0) };
    raise(tree, candidate.after + 1, link);
    last = heavier(last, link);
  }
  const chain: T[] = [];
  for (let link = last; link !== undefined; link = link.previous) chain.push(link.candidate);
  return chain.reverse();
}

interface Link<T> {
  readonly candidate: T;
  readonly previous: Link<T> | undefined;
  /** Weight of the chain that ends here. */
  readonly total: number;
}

// The first of two that weigh the same.
function heavier<T>(a: Link<T> | undefined, b: Link<T> | undefined): Link<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.total > a.total ? b : a;
}

function bestUpTo<T>(tree: readonly (Link<T> | undefined)[], end: number): Link<T> | undefined {
  let best: Link<T> | undefined;
  for (let at = end; at > 0; at -= at & -at) best = heavier(best, tree[at]);
  return best;
}

function raise<T>(tree: (Link<T> | undefined)[], start: number, link: Link<T>): void {
  for (let at = start; at < tree.length; at += at & -at) tree[at] = heavier(tree[at], link);
}
