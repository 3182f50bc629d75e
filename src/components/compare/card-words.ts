import { counted, listed, printNumber } from '../../core/export/phrases.ts';
import type { Card } from './cards.ts';

/** More numbers than these tell nobody which changes are meant. */
const MOST_NAMED = 4;

/**
 * Which of all changes of a comparison a card is about.
 *
 * @example
 * numbersInWords({ numbers: [3, 4, 5] }, 14) // => 'Changes 3 to 5 of 14'
 * numbersInWords({ numbers: [3, 7] }, 14) // => 'Changes 3 and 7 of 14'
 */
export function numbersInWords({ numbers }: Pick<Card, 'numbers'>, total: number): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  const of = `of ${printNumber(total)}`;
  if (first === last) return `Change ${printNumber(first)} ${of}`;
  if (sorted.length > 2 && last - first === sorted.length - 1) {
    return `Changes ${printNumber(first)} to ${printNumber(last)} ${of}`;
  }
  const named =
    sorted.length <= MOST_NAMED
      ? sorted.map(printNumber)
      : [printNumber(first), counted(sorted.length - 1, 'other')];
  return `Changes ${listed(named)} ${of}`;
}
