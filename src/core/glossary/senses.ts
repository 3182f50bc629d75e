import type { Sense } from './types.ts';

/**
 * The meanings that a term has in a plan: those said of that plan, otherwise those said of every plan.
 *
 * @param plan Id of the plan; none for a page of the site as a whole, where every meaning counts as
 *   long as none is said of every plan.
 * @returns Nothing where the term means something in other plans only.
 *
 * @example
 * sensesIn([{ meaning: 'A plan.', plans: ['fen'] }, { meaning: 'A body.', plans: [] }], 'fen')
 * // => [{ meaning: 'A plan.', plans: ['fen'] }]
 */
export function sensesIn<S extends Sense>(senses: readonly S[], plan: string | undefined): S[] {
  const own = senses.filter(({ plans }) => plan !== undefined && plans.includes(plan));
  if (own.length > 0) return own;
  const general = senses.filter(({ plans }) => plans.length === 0);
  return general.length > 0 || plan !== undefined ? general : [...senses];
}
