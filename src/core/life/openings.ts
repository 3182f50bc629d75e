import { compareDates } from '../dates/order.ts';
import { listed } from '../export/phrases.ts';
import { groupBy } from '../group-by.ts';
import type { Opening } from './opening.ts';

/** What is known of the days on which people can take part. */
export interface OpeningDates {
  /** Of the whole. */
  readonly period: { readonly from: string; readonly to: string };
  /** Each way to take part, in words (`by post`), with its own last day where it has one. */
  readonly ways: readonly { readonly how: string; readonly until?: string | undefined }[];
  /** Whether people come together, instead of sending something in. */
  readonly isHeld?: boolean;
  /** Whether it is announced and no more. */
  readonly isPlanned?: boolean;
}

/**
 * Put ways to take part together that close on the same day, the first to close before the others.
 *
 * Where all close together, the days are those of the whole and no way is named.
 *
 * @throws {RangeError} When one of the dates is not a date.
 *
 * @example
 * openingsOf({
 *   period: { from: '2021-05-24', to: '2021-08-15' },
 *   ways: [{ how: 'by post', until: '2021-08-25' }, { how: 'online' }, { how: 'by e-mail' }],
 * })
 * // => [{ opens: '2021-05-24', closes: '2021-08-15', how: 'online and by e-mail' },
 * //     { opens: '2021-05-24', closes: '2021-08-25', how: 'by post' }]
 */
export function openingsOf({ period, ways, isHeld, isPlanned }: OpeningDates): Opening[] {
  const { from: opens, to } = period;
  const kind = { ...(isHeld && { isHeld }), ...(isPlanned && { isPlanned }) };
  const byLastDay = groupBy(ways, ({ until = to }) => until);
  const [only = to, ...others] = byLastDay.keys();
  if (others.length === 0) return [{ opens, closes: only, ...kind }];
  return [...byLastDay]
    .sort(([a], [b]) => compareDates(a, b))
    .map(([closes, same]) => {
      const hows = new Set(same.map(({ how }) => how));
      return { opens, closes, how: listed([...hows]), ...kind };
    });
}
