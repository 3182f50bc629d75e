import type { Alignment } from './align.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { freeOf, type Pair } from './pair.ts';

/** Blocks that are told of together: one of either side, of both, or what was split or merged. */
export interface Unit {
  readonly before: readonly Leaf[];
  readonly after: readonly Leaf[];
  /** How the two sides were found to be one; none where there is one side only. */
  readonly pair: Pair | undefined;
  readonly moved: boolean;
}

/** Every block of both documents in exactly one unit: pairs first, then what has no partner. */
export function unitsOf(leaves: Leaves, { stayed, moved }: Alignment): Unit[] {
  const toUnit = (pair: Pair, isMoved: boolean): Unit => ({
    before: leaves.before.slice(pair.before, pair.before + pair.befores),
    after: leaves.after.slice(pair.after, pair.after + pair.afters),
    pair,
    moved: isMoved,
  });
  const free = freeOf(leaves, [...stayed, ...moved]);
  return [
    ...stayed.map((pair) => toUnit(pair, false)),
    ...moved.map((pair) => toUnit(pair, true)),
    ...free.before.map((leaf) => ({ before: [leaf], after: [], pair: undefined, moved: false })),
    ...free.after.map((leaf) => ({ before: [], after: [leaf], pair: undefined, moved: false })),
  ];
}
