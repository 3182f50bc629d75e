import type { PlanDocument } from '../document/types.ts';
import { alignBlocks } from './align.ts';
import { describeChanges } from './changes.ts';
import { pairColumns } from './columns.ts';
import { groupUnits } from './groups.ts';
import { readLeaves } from './leaves.ts';
import { markUnits } from './marked.ts';
import { readingOrder } from './reading-order.ts';
import { rowOf } from './rows.ts';
import { matchTables } from './tables.ts';
import type { Comparison, SectionFrame } from './types.ts';
import { unitsOf } from './units.ts';

/**
 * Compare two versions of a document.
 *
 * Pure and deterministic; near linear in the number of words, whatever the two have in common.
 *
 * @param pair The ids of the two versions: part of the ids of the changes, and of nothing else.
 * @example
 * compareDocuments(draft, update, { before: '2016-11-draft', after: '2017-07-update' }).changes
 * // => [{ id: 'c-…', kind: 'added', scope: 'section', after: { section: 'carers', … }, … }]
 */
export function compareDocuments(
  before: PlanDocument,
  after: PlanDocument,
  pair: { readonly before: string; readonly after: string },
): Comparison {
  const leaves = matchTables(readLeaves(before, after));
  const aligned = unitsOf(leaves, alignBlocks(leaves));
  const columns = pairColumns(aligned);
  const units = markUnits(aligned, columns);
  const lines = readingOrder(groupUnits(units, columns, before, after));
  const groups = [
    ...new Set(lines.filter(({ kind }) => kind === 'unit').map(({ group }) => group)),
  ];
  const changes = describeChanges(groups, { before, after }, pair);
  return {
    format: 1,
    rows: lines.map((line) => rowOf(line, changes.get(line.group)?.id)),
    changes: [...changes.values()],
    before: before.sections.map(toFrame),
    after: after.sections.map(toFrame),
  };
}

function toFrame({ blocks: _, ...frame }: PlanDocument['sections'][number]): SectionFrame {
  return frame;
}
