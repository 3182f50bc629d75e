import type { Place } from '../core/errors.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { Report } from './report.ts';

/**
 * Reports a name that nothing has, with the nearest one that exists, or all of them.
 *
 * @param what What it should name: `theme`, `version`.
 */
export function reportUnknown(
  what: string,
  name: string,
  known: readonly string[],
  place: Place,
  report: Report,
): void {
  if (known.includes(name)) return;
  const guess = nearestName(name, known);
  const list = known.length > 0 ? `There are: ${known.join(', ')}.` : `There is no ${what} yet.`;
  report.add(place, `There is no ${what} “${name}”.`, guess ? `Write “${guess}”. ${list}` : list);
}
