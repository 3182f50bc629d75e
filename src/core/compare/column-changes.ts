import { groupBy } from '../group-by.ts';
import { isOnlyReordered, isPaired, type TableColumns } from './cells.ts';
import { type Columns, columnsOf, rowPairOf, tablesOf } from './columns.ts';
import { fold } from './fold.ts';
import type { Group } from './groups.ts';
import { itemAt } from './item-at.ts';
import type { Marked } from './marked.ts';
import type { Pair } from './pair.ts';
import type { Change, FormChange } from './types.ts';

/**
 * The rows in which nothing differs but the columns of their table that came, went or moved: one
 * change for each table. A row with another word besides stays a change of its own.
 *
 * @param left The units that are in no group yet.
 * @param pairedColumns From `pairColumns`.
 */
export function columnsChanged(left: readonly Marked[], pairedColumns: Columns): Group[] {
  const rows = left.flatMap((unit) => {
    const pair = unit.moved ? undefined : rowPairOf(unit);
    return pair === undefined ? [] : [{ unit, pair, columns: columnsOf(pair, pairedColumns) }];
  });
  const changed = rows.filter((row) => isOnlyColumns(row.pair, row.columns));
  return [...groupBy(changed, ({ pair }) => tablesOf(pair)).values()]
    .filter((members) => members.length > 1)
    .map((members) => ({
      scope: 'column',
      units: members.map(({ unit }) => unit),
      wholes: [],
      columns: itemAt(members, 0).columns,
    }));
}

function isOnlyColumns(pair: Pair, columns: TableColumns): boolean {
  if (columns.inOrder.every(isPaired)) return false;
  const [before, after] = cellsOf(pair);
  const [came, went] = [loneOf(columns, 'after'), loneOf(columns, 'before')];
  const others = (cells: readonly string[], lone: readonly number[]) =>
    cells.filter((_, column) => !lone.includes(column)).join('\t');
  return isOnlyReordered(before, after, columns) || others(before, went) === others(after, came);
}

function cellsOf({ earlier, later }: Pair): [before: string[], after: string[]] {
  return [fold(earlier.block.text).split('\t'), fold(later.block.text).split('\t')];
}

/** Numbers of the columns of one side that are not in order on both. */
function loneOf({ inOrder }: TableColumns, side: 'before' | 'after'): number[] {
  return inOrder.flatMap((column) => {
    const number = column[side];
    return number === undefined || isPaired(column) ? [] : [number];
  });
}

/** What became of the columns of a table: all came, all went, all moved, or several of these. */
export function columnsKind({ inOrder, moved }: TableColumns): Change['kind'] {
  const came = inOrder.filter(({ before }) => before === undefined).length - moved.length;
  const went = inOrder.filter(({ after }) => after === undefined).length - moved.length;
  if (came > 0 && went === 0 && moved.length === 0) return 'added';
  if (went > 0 && came === 0 && moved.length === 0) return 'removed';
  return came === 0 && went === 0 ? 'moved' : 'edited';
}

/** The cells of a row in the columns that came, went or moved, on one side. */
export function loneCells(text: string, columns: TableColumns, side: 'before' | 'after'): string {
  const cells = text.split('\t');
  return loneOf(columns, side)
    .map((column) => cells[column] ?? '')
    .join('\t');
}

/** That columns changed places, for a row that has the same cells in other columns. */
export function movedColumns(pair: Pair, columns: TableColumns): FormChange[] {
  if (!isOnlyReordered(...cellsOf(pair), columns)) return [];
  return columns.moved.map(({ before, after }) => ({
    kind: 'column',
    before: `column ${before + 1}`,
    after: `column ${after + 1}`,
  }));
}
