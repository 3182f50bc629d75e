import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './tokens.ts';

/** A token of each side, by number, that read the same. */
export interface TokenPair {
  readonly before: number;
  readonly after: number;
}

// What it costs to mark a token. Small words and punctuation weigh less, so that none of them alone
// stands unmarked in the middle of a change.
const CONTENT_WORD = 1;
const FUNCTION_WORD = 0.3;
const PUNCTUATION = 0.2;

/** How much a reader notices that a token is marked. */
export function tokenWeight({ kind, text }: Token): number {
  if (kind === 'other') return PUNCTUATION;
  return FUNCTION_WORDS.has(text.toLowerCase()) ? FUNCTION_WORD : CONTENT_WORD;
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
  const rows = before.length;
  const columns = after.length;
  if (rows === 0 || columns === 0) return [];
  const numbers = new Map<string, number>();
  const beforeWords = numberTokens(before, numbers);
  const afterWords = numberTokens(after, numbers);
  const beforeWeights = before.map(tokenWeight);
  const afterWeights = after.map(tokenWeight);
  const width = columns + 1;
  const back = new Uint8Array((rows + 1) * width);

  // Least cost of reaching a cell by a match, a removal, an addition: the row above and this one.
  let above = costs(width);
  let here = costs(width);
  above.match[0] = 0;
  for (let column = 1; column <= columns; column += 1) {
    const start = column === 1 ? OPEN : above.add[column - 1]!;
    above.add[column] = start + afterWeights[column - 1]!;
    back[column] = (column === 1 ? MATCH : ADD) << ADD_BITS;
  }
  for (let row = 1; row <= rows; row += 1) {
    const word = beforeWords[row - 1]!;
    const weight = beforeWeights[row - 1]!;
    here.match[0] = Number.POSITIVE_INFINITY;
    here.add[0] = Number.POSITIVE_INFINITY;
    here.remove[0] = Math.min(above.match[0]! + OPEN, above.remove[0]!) + weight;
    back[row * width] = (row === 1 ? MATCH : REMOVE) << REMOVE_BITS;
    for (let column = 1; column <= columns; column += 1) {
      const left = column - 1;
      let from = MATCH;
      here.match[column] = Number.POSITIVE_INFINITY;
      if (afterWords[left] === word) {
        from = cheapest(above.match[left]!, above.remove[left]!, above.add[left]!);
        here.match[column] = Math.min(above.match[left]!, above.remove[left]!, above.add[left]!);
      }
      const opened = above.match[column]! + OPEN;
      const longer = above.remove[column]!;
      here.remove[column] = Math.min(opened, longer) + weight;
      const removeFrom = opened < longer ? MATCH : REMOVE;
      const begun = here.match[left]! + OPEN;
      const turned = here.remove[left]! + TURN;
      const more = here.add[left]!;
      here.add[column] = Math.min(begun, turned, more) + afterWeights[left]!;
      const addFrom = cheapest(begun, turned, more);
      back[row * width + column] = from | (removeFrom << REMOVE_BITS) | (addFrom << ADD_BITS);
    }
    [above, here] = [here, above];
  }
  const end = cheapest(above.match[columns]!, above.remove[columns]!, above.add[columns]!);
  return walkBack(back, rows, columns, end);
}

interface Costs {
  readonly match: Float64Array;
  readonly remove: Float64Array;
  readonly add: Float64Array;
}

function costs(width: number): Costs {
  const unreached = () => new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  return { match: unreached(), remove: unreached(), add: unreached() };
}

// Comparing numbers instead of texts in every cell.
function numberTokens(tokens: readonly Token[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(tokens, ({ text }) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}

// On equal cost a match goes before a mark: what stays together is shown together.
function cheapest(match: number, remove: number, add: number): number {
  if (match <= remove && match <= add) return MATCH;
  return remove <= add ? REMOVE : ADD;
}

function walkBack(back: Uint8Array, rows: number, columns: number, end: number): TokenPair[] {
  const width = columns + 1;
  const pairs: TokenPair[] = [];
  let row = rows;
  let column = columns;
  let state = end;
  while (row > 0 || column > 0) {
    const cell = back[row * width + column]!;
    const from = (cell >> (2 * state)) & 3;
    if (state === MATCH) pairs.push({ before: row - 1, after: column - 1 });
    if (state !== ADD) row -= 1;
    if (state !== REMOVE) column -= 1;
    state = from;
  }
  return pairs.reverse();
}
