import type { Alignment } from './align.ts';
import type { Leaf, Leaves } from './leaves.ts';

/** Blocks that are told of together: one of either side, of both, or what was split or merged. */
export interface Unit {
  readonly before: readonly Leaf[];
  readonly after: readonly Leaf[];
  readonly moved: boolean;
}

/** Every block of both documents in exactly one unit: pairs first, then what has no partner. */
export function unitsOf(leaves: Leaves, { stayed, moved }: Alignment): Unit[] {
  const isMoved = new Set(moved);
  const pairs = [...stayed, ...moved];
  const paired = pairs.map((pair) => ({
    before: leaves.before.slice(pair.before, pair.before + pair.befores),
    after: leaves.after.slice(pair.after, pair.after + pair.afters),
    moved: isMoved.has(pair),
  }));
  const known = new Set(paired.flatMap(({ before, after }) => [...before, ...after]));
  const alone = (leaf: Leaf) => !known.has(leaf);
  return [
    ...paired,
    ...leaves.before.filter(alone).map((leaf) => ({ before: [leaf], after: [], moved: false })),
    ...leaves.after.filter(alone).map((leaf) => ({ before: [], after: [leaf], moved: false })),
  ];
}
