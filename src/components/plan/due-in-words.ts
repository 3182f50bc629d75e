import { printDate } from '../../core/dates/print.ts';
import { withoutFullStop } from '../../core/export/phrases.ts';
import type { Commitment } from '../../schemas/commitments.ts';

/**
 * When a promise falls due, and on what condition.
 *
 * @example
 * dueInWords({ due: 'summer 2017', … }) // => 'Due summer 2017.'
 * dueInWords({ due: 'none', condition: 'significant changes to services', … })
 * // => 'No date given. Condition: significant changes to services.'
 */
export function dueInWords({ due, condition }: Pick<Commitment, 'due' | 'condition'>): string {
  const when = due === 'none' || due === 'unknown' ? 'No date given.' : `Due ${printDate(due)}.`;
  return condition === undefined ? when : `${when} Condition: ${withoutFullStop(condition)}.`;
}
