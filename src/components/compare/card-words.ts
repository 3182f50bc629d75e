import type { Card } from './cards.ts';

/**
 * Which of all changes of a comparison a card is about.
 *
 * @example
 * numbersInWords({ numbers: [3, 5] }, 14) // => 'Changes 3 to 5 of 14'
 */
export function numbersInWords(
  { numbers: [first, last] }: Pick<Card, 'numbers'>,
  total: number,
): string {
  return first === last ? `Change ${first} of ${total}` : `Changes ${first} to ${last} of ${total}`;
}
