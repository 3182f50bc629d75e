import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { capitalised } from '../../src/core/export/phrases.ts';
import { nearestName } from '../../src/core/nearest-name.ts';
import { checkName } from '../../src/data/check-name.ts';
import { Report } from '../../src/data/report.ts';

/**
 * Refuses an id that cannot be a part of an address, before anything is written.
 *
 * @param file What it would name, for the message.
 * @throws {ContentErrors} With an id that would do.
 */
export function checkId(id: string, file: string): void {
  const report = new Report();
  checkName(id, file, report);
  if (report.errors.length > 0) throw new ContentErrors(report.errors);
}

/**
 * The entry that somebody named.
 *
 * @param what What it is, in a word: `plan`, `version`.
 * @param folder Where such entries are, for the message.
 * @throws {ContentErrors} With the nearest name, and all names.
 */
export function named<T extends { readonly id: string }>(
  what: string,
  id: string,
  known: readonly T[],
  folder: string,
): T {
  const found = known.find((entry) => entry.id === id);
  if (found) return found;
  const ids = known.map((entry) => entry.id);
  const guess = nearestName(id, ids);
  const list = ids.length > 0 ? `There are: ${ids.join(', ')}.` : `There is no ${what} yet.`;
  throw new ContentErrors([
    new ContentError(
      { file: folder },
      `There is no ${what} “${id}”.`,
      guess ? `Write “${guess}”. ${list}` : list,
    ),
  ]);
}

/**
 * The ids from which an editor can choose, as a note to them lists them.
 *
 * @example
 * idsInWords([{ id: 'draft' }, { id: 'update' }]) // => 'draft, update'
 * idsInWords([]) // => 'none'
 */
export function idsInWords(entries: readonly { readonly id: string }[]): string {
  return entries.map(({ id }) => id).join(', ') || 'none';
}

/**
 * A title to begin with.
 *
 * @example
 * titleFrom('north-fen-plan') // => 'North fen plan'
 */
export function titleFrom(id: string): string {
  return capitalised(id.replaceAll('-', ' '));
}
