import type { ComparedPlan, VersionPair } from '../compared-plan.ts';

/**
 * The steps from one version to a later one.
 *
 * @returns In order; none where the first is not earlier, or where the text of one is not held.
 *
 * @example
 * stepsBetween(plan, { before: 'draft', after: 'refresh' })
 * // => [{ before: 'draft', after: 'update' }, { before: 'update', after: 'refresh' }]
 */
export function stepsBetween(
  { steps }: Pick<ComparedPlan, 'steps'>,
  pair: VersionPair,
): readonly VersionPair[] {
  const first = steps.findIndex(({ before }) => before === pair.before);
  const last = steps.findIndex(({ after }) => after === pair.after);
  return first === -1 ? [] : steps.slice(first, last + 1);
}
