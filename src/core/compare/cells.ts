import type { Span } from './types.ts';
import { compareWords } from './words.ts';

/** Number of the column on either side; one is `undefined` where a column came or went. */
export interface ColumnPair {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The columns of two tables: those in order on both sides, and those that moved to another place. */
export interface TableColumns {
  /** What moved stands here twice, as a column that went and one that came. */
  readonly inOrder: readonly ColumnPair[];
  readonly moved: readonly { readonly before: number; readonly after: number }[];
}

/**
 * Mark what differs between two rows of a table, cell against cell of the same column.
 *
 * @param columns How the columns of the two tables stand to each other.
 */
export function compareCells(before: string, after: string, columns: TableColumns): Span[] {
  const earlier = before.split('\t');
  const later = after.split('\t');
  // The same cells in another order read the same.
  if (isOnlyReordered(earlier, later, columns)) {
    return [{ kind: 'kept', text: after, was: before }];
  }
  return joinInOrder(
    fitted(columns.inOrder, earlier.length, later.length).flatMap((column) => {
      const was = column.before === undefined ? undefined : earlier[column.before];
      const is = column.after === undefined ? undefined : later[column.after];
      return [...separators(column), ...compareCell(was, is)];
    }),
  );
}

/** Whether a row has the same cells in columns of which some moved and none came or went. */
export function isOnlyReordered(
  before: readonly string[],
  after: readonly string[],
  { inOrder, moved }: TableColumns,
): boolean {
  if (moved.length === 0 || before.length !== after.length) return false;
  const paired = [...inOrder.filter(isPaired), ...moved];
  return (
    paired.length === before.length &&
    paired.every((one) => before[one.before] === after[one.after])
  );
}

export function isPaired(
  column: ColumnPair,
): column is { readonly before: number; readonly after: number } {
  return column.before !== undefined && column.after !== undefined;
}

// Only neighbours of a kind are joined: a cell that went must stay behind the words that changed in
// the cell before it.
function joinInOrder(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { kind, text } of spans) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  }
  return joined;
}

function compareCell(was: string | undefined, is: string | undefined): Span[] {
  if (was === undefined) return [{ kind: 'added', text: is ?? '' }];
  if (is === undefined) return [{ kind: 'removed', text: was }];
  return compareWords(was, is);
}

// The tab before every cell but a row's first.
function separators({ before, after }: ColumnPair): Span[] {
  const tab = (column: number | undefined) => (column === undefined || column === 0 ? '' : '\t');
  if (tab(before) === tab(after)) return [{ kind: 'kept', text: tab(before) }];
  return [
    { kind: 'removed', text: tab(before) },
    { kind: 'added', text: tab(after) },
  ];
}

// Rows may be shorter or longer than the table; what the columns do not name follows at the end.
function fitted(columns: readonly ColumnPair[], before: number, after: number): ColumnPair[] {
  const within = columns
    .map((column) => ({
      before: column.before !== undefined && column.before < before ? column.before : undefined,
      after: column.after !== undefined && column.after < after ? column.after : undefined,
    }))
    .filter((column) => column.before !== undefined || column.after !== undefined);
  const next = {
    before: within.reduce((most, column) => Math.max(most, (column.before ?? -1) + 1), 0),
    after: within.reduce((most, column) => Math.max(most, (column.after ?? -1) + 1), 0),
  };
  const rest = Array.from(
    { length: Math.max(before - next.before, after - next.after, 0) },
    (_, n): ColumnPair => ({
      before: next.before + n < before ? next.before + n : undefined,
      after: next.after + n < after ? next.after + n : undefined,
    }),
  );
  return [...within, ...rest];
}
