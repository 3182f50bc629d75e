import { counted } from '../../src/core/export/phrases.ts';

type Counted = Readonly<Pick<ArrayLike<unknown>, 'length'>>;

/**
 * What `check` says of content without mistakes.
 *
 * @param sealed The versions that are in the ledger.
 * @param changes All of them, of which `unexplained` have no reason.
 */
export function soundText({
  plans,
  versions,
  sealed,
  changes,
  unexplained,
}: Readonly<Record<'plans' | 'versions' | 'sealed' | 'changes' | 'unexplained', Counted>>): string {
  const found = `No mistakes in ${counted(plans.length, 'plan')} with ${counted(versions.length, 'version')}, ${sealed.length} of them in the ledger.`;
  if (changes.length === 0) return found;
  const are = unexplained.length === 1 ? 'is' : 'are';
  return `${found} Of ${counted(changes.length, 'change')} ${unexplained.length} ${are} not explained; the site says so.`;
}
