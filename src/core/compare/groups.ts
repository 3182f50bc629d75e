import type { PlanDocument } from '../document/types.ts';
import type { TableColumns } from './cells.ts';
import { columnsChanged } from './column-changes.ts';
import type { Columns } from './columns.ts';
import { containersMoved, containersOnOneSide, listsRestyled } from './containers.ts';
import type { Leaf } from './leaves.ts';
import type { Marked } from './marked.ts';
import { sectionsMoved, sectionsOnOneSide } from './sections.ts';
import type { Change } from './types.ts';

/** Units that a reader counts as one change: a block, or a whole table, list or section. */
export interface Group {
  readonly scope: Change['scope'];
  readonly units: readonly Marked[];
  /** What moved whole: the sections or the container of the earlier document, as `wholesOf` names them. */
  readonly wholes: readonly string[];
  /** The columns that came, went or moved, for the scope `column`. */
  readonly columns?: TableColumns;
}

/** The names of all in which a block stands, the innermost first. */
export function wholesOf({ block, section }: Leaf): string[] {
  return [...block.containers.map(({ id }) => id).reverse(), `section ${section}`];
}

/**
 * Put the units of whole sections, lists and tables that came, went or moved into one group each,
 * the largest first, and every other unit into a group of its own.
 *
 * @param columns From `pairColumns`.
 */
export function groupUnits(
  units: readonly Marked[],
  columns: Columns,
  before: PlanDocument,
  after: PlanDocument,
): Group[] {
  const steps: ((left: readonly Marked[]) => readonly Group[])[] = [
    () => sectionsMoved(units, before, after).map(movedSection),
    () => sectionsOnOneSide(units, 'before', before).map(inSection),
    () => sectionsOnOneSide(units, 'after', after).map(inSection),
    (left) => columnsChanged(left, columns),
    (left) => containersMoved(left, units),
    (left) => listsRestyled(left),
    (left) => containersOnOneSide(left, 'before', before),
    (left) => containersOnOneSide(left, 'after', after),
  ];
  const groups: Group[] = [];
  let left = units;
  for (const step of steps) {
    const found = step(left);
    const grouped = new Set(found.flatMap((group) => group.units));
    groups.push(...found);
    left = left.filter((unit) => !grouped.has(unit));
  }
  return [...groups, ...left.map((unit): Group => ({ scope: 'block', units: [unit], wholes: [] }))];
}

function inSection(units: readonly Marked[]): Group {
  return { scope: 'section', units, wholes: [] };
}

function movedSection(units: readonly Marked[]): Group {
  const leaves = units.flatMap((unit) => unit.before);
  return { ...inSection(units), wholes: leaves.map(({ section }) => `section ${section}`) };
}
