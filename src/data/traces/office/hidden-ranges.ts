/** From one number to another, both included. */
export type Range = readonly [first: number, last: number];

/** Joins ranges that touch, so that they can be told in a few words. */
function joinedRanges(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

// A list that is longer helps nobody to find them.
const MOST_TOLD = 5;

/**
 * Rows, columns or slides in words.
 *
 * @param nameOf How one of them is called.
 *
 * @example
 * rangesInWords('row', [[4, 6], [9, 9]], String) // => 'rows 4 to 6 and 9'
 */
export function rangesInWords(
  noun: string,
  ranges: readonly Range[],
  nameOf: (number: number) => string,
): string {
  const all = joinedRanges(ranges);
  const shown = all
    .slice(0, MOST_TOLD)
    .map(([first, last]) =>
      first === last ? nameOf(first) : `${nameOf(first)} to ${nameOf(last)}`,
    );
  if (all.length > MOST_TOLD) shown.push('more');
  const names =
    shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
  const isOne = all.length === 1 && all[0]?.[0] === all[0]?.[1];
  return `${noun}${isOne ? '' : 's'} ${names}`;
}

const LETTERS = 26;

/**
 * The letters of a column, counted from 1.
 *
 * @example
 * columnName(28) // => 'AB'
 */
export function columnName(number: number): string {
  const rest = (number - 1) % LETTERS;
  const before = Math.floor((number - 1) / LETTERS);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode('A'.charCodeAt(0) + rest);
}

/**
 * The number of a column, from a cell’s name.
 *
 * @example
 * columnOf('AB12') // => 28
 */
export function columnOf(cell: string): number {
  const [letters = ''] = /^[A-Z]+/.exec(cell) ?? [];
  return [...letters].reduce(
    (number, letter) => number * LETTERS + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  );
}

/**
 * The number of a row, from a cell’s name.
 *
 * @example
 * rowOf('AB12') // => 12
 */
export function rowOf(cell: string): number {
  return Number(/^\$?[A-Z]+\$?(\d+)/.exec(cell)?.[1]);
}
