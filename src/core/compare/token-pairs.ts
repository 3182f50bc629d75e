import type { Token } from './tokens.ts';

/** A token of each side, by number, that read the same. */
export interface TokenPair {
  readonly before: number;
  readonly after: number;
}

/** The same pairs, with their numbers counted from so much further back. */
export function shiftPairs(
  pairs: readonly TokenPair[],
  before: number,
  after: number,
): TokenPair[] {
  return pairs.map((pair) => ({ before: pair.before + before, after: pair.after + after }));
}

// Beginning a mark costs as much as marking one word; a replacement is a removal that turns into an
// addition at half that price, since readers take the two together.
const OPEN = 1;
const TURN = 0.5;

// How a cell is reached. For each of the three, a cell of the way back holds in two bits how the
// cell before it was reached.
const MATCH = 0;
const REMOVE = 1;
const ADD = 2;
const REMOVE_BITS = 2 * REMOVE;
const ADD_BITS = 2 * ADD;

/**
 * Pair the tokens of two runs so that the marks are light and few.
 *
 * Alignment with affine gaps (Gotoh 1982): the sum of the weights marked plus a price for every
 * mark. Takes time and memory in proportion to the product of the two lengths.
 */
export function pairTokens(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  const words = new Map<string, number>();
  const rows = numberWords(before, words);
  const columns = numberWords(after, words);
  const width = columns.length + 1;
  const back = new Uint8Array((rows.length + 1) * width);
  const costs = firstRow(columns, back);
  let start = 0;
  for (const row of rows) {
    start += width;
    nextRow(costs, row, columns, back.subarray(start, start + width));
  }
  const last = columns.length;
  const end = cheapest(at(costs.match, last), at(costs.remove, last), at(costs.add, last));
  return walkBack(back, rows.length, columns.length, end);
}

/** A token as a number, which is compared faster than its text in every cell. */
interface Word {
  readonly number: number;
  readonly weight: number;
}

function numberWords(tokens: readonly Token[], numbers: Map<string, number>): Word[] {
  return tokens.map(({ text, weight }) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return { number, weight };
  });
}

/** For every cell of a row the least cost of reaching it by a match, a removal, an addition. */
interface Costs {
  readonly match: Float64Array;
  readonly remove: Float64Array;
  readonly add: Float64Array;
}

const UNREACHED = Number.POSITIVE_INFINITY;

function at(costs: Float64Array, column: number): number {
  return costs[column] ?? UNREACHED;
}

// Before the first row there is nothing to match or remove, only to add.
function firstRow(columns: readonly Word[], back: Uint8Array): Costs {
  const unreached = () => new Float64Array(columns.length + 1).fill(UNREACHED);
  const costs = { match: unreached(), remove: unreached(), add: unreached() };
  costs.match[0] = 0;
  let cost = OPEN;
  for (const [left, { weight }] of columns.entries()) {
    cost += weight;
    costs.add[left + 1] = cost;
    back[left + 1] = (left === 0 ? MATCH : ADD) << ADD_BITS;
  }
  return costs;
}

// Turns the costs of one row into those of the next one, from left to right.
function nextRow(costs: Costs, row: Word, columns: readonly Word[], back: Uint8Array): void {
  let corner = { match: at(costs.match, 0), remove: at(costs.remove, 0), add: at(costs.add, 0) };
  const down = Math.min(corner.match + OPEN, corner.remove) + row.weight;
  back[0] = (corner.match < corner.remove ? MATCH : REMOVE) << REMOVE_BITS;
  let left = { match: UNREACHED, remove: down, add: UNREACHED };
  costs.match[0] = UNREACHED;
  costs.remove[0] = down;
  let column = 0;
  for (const word of columns) {
    column += 1;
    const above = {
      match: at(costs.match, column),
      remove: at(costs.remove, column),
      add: at(costs.add, column),
    };
    const isMatch = word.number === row.number;
    const cell = {
      match: isMatch ? Math.min(corner.match, corner.remove, corner.add) : UNREACHED,
      remove: Math.min(above.match + OPEN, above.remove) + row.weight,
      add: Math.min(left.match + OPEN, left.remove + TURN, left.add) + word.weight,
    };
    back[column] =
      cheapest(corner.match, corner.remove, corner.add) |
      ((above.match + OPEN < above.remove ? MATCH : REMOVE) << REMOVE_BITS) |
      (cheapest(left.match + OPEN, left.remove + TURN, left.add) << ADD_BITS);
    costs.match[column] = cell.match;
    costs.remove[column] = cell.remove;
    costs.add[column] = cell.add;
    corner = above;
    left = cell;
  }
}

// On equal cost a match goes before a mark: what stays together is shown together.
function cheapest(match: number, remove: number, add: number): number {
  if (match <= remove && match <= add) return MATCH;
  return remove <= add ? REMOVE : ADD;
}

function walkBack(back: Uint8Array, rows: number, columns: number, end: number): TokenPair[] {
  const pairs: TokenPair[] = [];
  let row = rows;
  let column = columns;
  let state = end;
  while (row > 0 || column > 0) {
    const cell = back[row * (columns + 1) + column] ?? 0;
    if (state === MATCH) pairs.push({ before: row - 1, after: column - 1 });
    if (state !== ADD) row -= 1;
    if (state !== REMOVE) column -= 1;
    state = (cell >> (2 * state)) & 3;
  }
  return pairs.reverse();
}
