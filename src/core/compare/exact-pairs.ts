import type { Leaf, Leaves } from './leaves.ts';
import { type Pair, pairOf } from './pair.ts';
import { standApart } from './similarity.ts';

// Of blocks that read the same, those of about the same rank from the front or the back are tried.
const RANKS = 3;
// Where they are few, all of them are.
const FEW = 8;

/**
 * Pair blocks that read the same: those that each side has once, and of those that it has several
 * times the likely ones, by their rank and by their neighbours.
 */
export function exactPairs({ before, after }: Leaves): Pair[] {
  const groups = new Map<string, { before: Leaf[]; after: Leaf[] }>();
  for (const leaf of before) {
    const group = groups.get(leaf.key);
    if (group === undefined) groups.set(leaf.key, { before: [leaf], after: [] });
    else group.before.push(leaf);
  }
  for (const leaf of after) groups.get(leaf.key)?.after.push(leaf);
  const ranked = [...groups.values()].flatMap((group) => pairRanks(group.before, group.after));
  return distinct([...ranked, ...neighbours(ranked, groups, { before, after })]);
}

function pairRanks(before: readonly Leaf[], after: readonly Leaf[]): Pair[] {
  const shift = after.length - before.length;
  const reach = before.length * after.length <= FEW ** 2 ? FEW : RANKS;
  return before.flatMap((a, rank) => {
    const ranks = new Set<number>();
    for (let by = -reach; by <= reach; by += 1) ranks.add(rank + by).add(rank + shift + by);
    return [...ranks].flatMap((other) => {
      const b = after[other];
      return b === undefined || standApart(a, b) ? [] : [pairOf(a, b, 1)];
    });
  });
}

// Beside a block that is there only once on either side, its neighbours are likely to be the right
// ones of many that read the same ("What we will do", "Not recorded").
function neighbours(
  pairs: readonly Pair[],
  groups: ReadonlyMap<string, { before: Leaf[]; after: Leaf[] }>,
  { before, after }: Leaves,
): Pair[] {
  const earlier = new Map(before.map((leaf) => [leaf.at, leaf]));
  const later = new Map(after.map((leaf) => [leaf.at, leaf]));
  const isOnly = ({ key }: Leaf) => {
    const group = groups.get(key);
    return group?.before.length === 1 && group.after.length === 1;
  };
  return pairs
    .filter((pair) => isOnly(pair.earlier))
    .flatMap((pair) =>
      [-1, 1].flatMap((step) => {
        const found: Pair[] = [];
        for (let n = step; ; n += step) {
          const a = earlier.get(pair.before + n);
          const b = later.get(pair.after + n);
          if (a === undefined || a.key !== b?.key || isOnly(a) || standApart(a, b)) return found;
          found.push(pairOf(a, b, 1));
        }
      }),
    );
}

function distinct(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ before, after }) => {
    const key = `${before} ${after}`;
    return !seen.has(key) && seen.add(key);
  });
}
