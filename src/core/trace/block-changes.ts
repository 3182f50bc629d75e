import type { Change, Comparison } from '../compare/types.ts';

/** Which of the two documents of a comparison. */
export type Side = 'before' | 'after';

/**
 * Which changes a block of one side belongs to, by the block's id, the narrowest first: an edited
 * block of a section that moved belongs to its own change before it belongs to the section's.
 *
 * Blocks that did not change are not in the map.
 */
export function changesByBlock(
  comparison: Comparison,
  side: Side,
): ReadonlyMap<string, readonly Change[]> {
  const byId = new Map(comparison.changes.map((change) => [change.id, change]));
  const found = new Map<string, Set<Change>>();
  const add = (block: string, change: Change | undefined) => {
    if (change === undefined) return;
    found.set(block, (found.get(block) ?? new Set()).add(change));
  };
  for (const change of comparison.changes) {
    for (const block of change[side]?.blocks ?? []) add(block, change);
  }
  for (const row of comparison.rows) {
    const change = row.change === undefined ? undefined : byId.get(row.change);
    for (const block of row[side]) add(block.id, change);
  }
  return new Map([...found].map(([block, changes]) => [block, [...changes].sort(byScope)]));
}

function byScope(a: Change, b: Change): number {
  return Number(a.scope === 'section') - Number(b.scope === 'section');
}
