import { compareDates } from '../core/dates/order.ts';

/**
 * To sort entries by a date of theirs, those of the same date by their ids.
 *
 * @param compare Which date comes first: the earlier one, where nothing else is said.
 * @throws {RangeError} When one of the dates is not a date.
 *
 * @example
 * meetings.sort(byDate(({ data }) => data.date))
 */
export function byDate<T extends { readonly id: string }>(
  dateOf: (entry: T) => string,
  compare = compareDates,
): (a: T, b: T) => number {
  return (a, b) => compare(dateOf(a), dateOf(b)) || (a.id < b.id ? -1 : 1);
}
