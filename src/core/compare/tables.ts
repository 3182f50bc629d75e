import { type Leaf, type Leaves, tableOf, weighBag } from './leaves.ts';
import { nearPairs } from './near-pairs.ts';
import { takeHeaviest } from './pair.ts';

/**
 * Find which table of one side became which of the other, by all of their words together, and number
 * them alike. Rows that are in every table of a kind then stay with their own.
 */
export function matchTables(leaves: Leaves): Leaves {
  const tables = {
    before: tablesOf(leaves.before),
    after: tablesOf(leaves.after),
  };
  const weights = weighByTables([...tables.before.values(), ...tables.after.values()]);
  const matches = takeHeaviest(
    nearPairs({
      before: wholeTables(tables.before, 'before', weights),
      after: wholeTables(tables.after, 'after', weights),
    }),
  );
  const numbers = new Map<string, number>();
  for (const [n, { earlier, later }] of matches.entries()) {
    numbers.set(`before ${tableOf(earlier)}`, n).set(`after ${tableOf(later)}`, n);
  }
  const numbered = (side: 'before' | 'after') =>
    leaves[side].map((leaf) => ({ ...leaf, table: numbers.get(`${side} ${tableOf(leaf)}`) }));
  return { before: numbered('before'), after: numbered('after') };
}

type Tables = ReadonlyMap<string, readonly [Leaf, ...Leaf[]]>;

function tablesOf(leaves: readonly Leaf[]): Tables {
  const tables = new Map<string, [Leaf, ...Leaf[]]>();
  for (const leaf of leaves) {
    const id = tableOf(leaf);
    if (id === undefined) continue;
    const rows = tables.get(id);
    if (rows === undefined) tables.set(id, [leaf]);
    else rows.push(leaf);
  }
  return tables;
}

// Each table as if all of it were its first row. Two tables may have the same id on either side, and
// are not the same for that.
function wholeTables(tables: Tables, side: string, weights: Float64Array): Leaf[] {
  return [...tables].map(([id, rows]) => {
    const words = wordsOf(rows);
    return { ...rows[0], ...weighBag(words, weights), words, key: `${side} ${id}`, keyCell: '' };
  });
}

function wordsOf(rows: readonly Leaf[]): Int32Array {
  return Int32Array.from(rows.flatMap(({ words }) => [...words]));
}

// A word that is in all tables tells next to nothing about which is which.
const MIN_WEIGHT = 0.05;

function weighByTables(tables: readonly (readonly Leaf[])[]): Float64Array {
  const counts: number[] = [];
  for (const rows of tables) {
    for (const word of new Set(wordsOf(rows))) counts[word] = (counts[word] ?? 0) + 1;
  }
  const most = Math.log(1 + tables.length);
  return Float64Array.from(counts, (count = 1) =>
    Math.max(MIN_WEIGHT, Math.log(tables.length / count) / most),
  );
}
