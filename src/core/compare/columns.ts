import { groupBy } from '../group-by.ts';
import { type ColumnPair, isPaired, type TableColumns } from './cells.ts';
import { heaviestChain } from './chain.ts';
import { fold } from './fold.ts';
import { type Leaf, tableOf } from './leaves.ts';
import type { Pair } from './pair.ts';
import type { Unit } from './units.ts';

/** For every table of the earlier document and its table in the later one, the columns of both. */
export type Columns = ReadonlyMap<string, TableColumns>;

/**
 * Pair the columns of the tables that have rows in common: by what their heads say first, then by
 * what stands in them. So one column that goes is one column marked.
 */
export function pairColumns(units: readonly Unit[]): Columns {
  const rows = units.map(rowPairOf).filter((pair) => pair !== undefined);
  return new Map(
    [...groupBy(rows, tablesOf)].map(([tables, pairs]) => [tables, pairOfTables(pairs)]),
  );
}

/** Columns of the tables in which the rows of a pair stand. */
export function columnsOf(pair: Pair, columns: Columns): TableColumns {
  return columns.get(tablesOf(pair)) ?? { inOrder: [], moved: [] };
}

/** The pair of a unit that is one row of a table on either side. */
export function rowPairOf({ before, after, pair }: Unit): Pair | undefined {
  const isRow = ({ block }: Leaf) => block.kind === 'table-row';
  return [...before, ...after].every(isRow) ? pair : undefined;
}

/** The two tables of a pair of rows, by a name of their own. */
export function tablesOf({ earlier, later }: Pair): string {
  return `${tableOf(earlier)}\n${tableOf(later)}`;
}

// The head of a column says more than any one cell in it; equal heads say more than all of them.
const HEAD_WEIGHT = 2;
// In columns with the same content, those at the same place belong together.
const PLACE_WEIGHT = 0.01;

function pairOfTables(rows: readonly Pair[]): TableColumns {
  const cells = rows.map(({ earlier, later }) => ({
    before: fold(earlier.block.text).split('\t'),
    after: fold(later.block.text).split('\t'),
    isHead: earlier.block.attributes.header === 'true',
  }));
  const width = (side: 'before' | 'after') =>
    cells.reduce((most, row) => Math.max(most, row[side].length), 0);
  const [earlier, later] = [width('before'), width('after')];
  const candidates = Array.from({ length: earlier }, (_, before) =>
    Array.from({ length: later }, (_, after) => {
      const place = before === after ? PLACE_WEIGHT : 0;
      return { before, after, weight: likeness(cells, before, after) + place };
    }),
  ).flat();
  const chain = heaviestChain(candidates.filter(({ weight }) => weight > 0));
  const inOrder = withLoneColumns(chain, earlier, later);
  return { inOrder, moved: movedColumns(inOrder, candidates) };
}

interface ColumnCandidate {
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

// A column that went and one that came are one that moved if they have the same head and something
// in common, or no head and all in common.
const MIN_MOVED = HEAD_WEIGHT + 0.5;

function movedColumns(
  inOrder: readonly ColumnPair[],
  candidates: readonly ColumnCandidate[],
): TableColumns['moved'] {
  const paired = inOrder.filter(isPaired);
  const before = new Set(paired.map((column) => column.before));
  const after = new Set(paired.map((column) => column.after));
  const moved: ColumnCandidate[] = [];
  for (const column of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (column.weight < MIN_MOVED || before.has(column.before) || after.has(column.after)) continue;
    before.add(column.before);
    after.add(column.after);
    moved.push(column);
  }
  return moved.map(({ before, after }) => ({ before, after }));
}

interface Cells {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly isHead: boolean;
}

function likeness(rows: readonly Cells[], before: number, after: number): number {
  const equal = (row: Cells) =>
    row.before[before] !== '' && row.before[before] === row.after[after];
  const head = rows.find(({ isHead }) => isHead);
  const body = rows.filter(({ isHead }) => !isHead);
  const share = body.filter(equal).length / Math.max(1, body.length);
  return share + (head !== undefined && equal(head) ? HEAD_WEIGHT : 0);
}

// Between paired columns those of one side only: what went stands before what came, unless there is
// one of each, which is a column with another head and other content.
function withLoneColumns(
  chain: readonly { readonly before: number; readonly after: number }[],
  earlier: number,
  later: number,
): ColumnPair[] {
  const columns: ColumnPair[] = [];
  let from = { before: 0, after: 0 };
  for (const to of [...chain, { before: earlier, after: later }]) {
    const gone = to.before - from.before;
    const come = to.after - from.after;
    const both = gone === come ? gone : 0;
    for (let n = 0; n < both; n += 1) {
      columns.push({ before: from.before + n, after: from.after + n });
    }
    for (let n = both; n < gone; n += 1) {
      columns.push({ before: from.before + n, after: undefined });
    }
    for (let n = both; n < come; n += 1) {
      columns.push({ before: undefined, after: from.after + n });
    }
    if (to.before < earlier || to.after < later) columns.push(to);
    from = { before: to.before + 1, after: to.after + 1 };
  }
  return columns;
}
