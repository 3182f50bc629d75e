import type { Comparison } from '../compare/types.ts';

/**
 * Whether a correction does more than mend a slip: it adds, takes out or moves a whole section.
 * Readers and editors are told so, for what changes the plan itself is a new version.
 *
 * @param comparison The text before the correction with the one after it.
 */
export function isOfSubstance({ changes }: Pick<Comparison, 'changes'>): boolean {
  return changes.some(({ scope }) => scope === 'section');
}
