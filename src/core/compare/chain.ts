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
  const total = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length);
  // Of every stretch of the tree, the candidate that ends the heaviest chain so far.
  const tree = new Int32Array(size + 1).fill(-1);
  let last = -1;
  for (const [n, { after, weight }] of sorted.entries()) {
    const before = bestUpTo(tree, total, after);
    previous[n] = before;
    total[n] = weight + (before < 0 ? 0 : total[before]!);
    raise(tree, total, after + 1, n);
    if (last < 0 || total[n]! > total[last]!) last = n;
  }
  const chain: T[] = [];
  for (let n = last; n >= 0; n = previous[n]!) chain.push(sorted[n]!);
  return chain.reverse();
}

function bestUpTo(tree: Int32Array, total: Float64Array, end: number): number {
  let best = -1;
  for (let at = end; at > 0; at -= at & -at) {
    const n = tree[at]!;
    if (n >= 0 && (best < 0 || total[n]! > total[best]!)) best = n;
  }
  return best;
}

function raise(tree: Int32Array, total: Float64Array, start: number, n: number): void {
  for (let at = start; at < tree.length; at += at & -at) {
    const held = tree[at]!;
    if (held < 0 || total[n]! > total[held]!) tree[at] = n;
  }
}
