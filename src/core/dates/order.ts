import { firstDayOf, lastDayOf } from './bounds.ts';
import { dayNumber, isoDay } from './calendar.ts';
import { readDate } from './parse.ts';

/** Later than every day, so that what has no date stands last. */
const NO_DAY = Number.POSITIVE_INFINITY;

/**
 * The last day that a date may mean, as ISO text; `undefined` when it is not known.
 *
 * @throws {RangeError} When the text is not a date.
 *
 * @example
 * latestDay('summer 2017') // => '2017-08-31'
 * latestDay('winter 2015') // => '2016-02-29'
 */
export function latestDay(text: string): string | undefined {
  const day = lastDayOf(readDate(text));
  return day && isoDay(day);
}

/**
 * The first day that a date may mean, as ISO text; `undefined` when it is not known.
 *
 * @throws {RangeError} When the text is not a date.
 *
 * @example
 * earliestDay('2016-11') // => '2016-11-01'
 */
export function earliestDay(text: string): string | undefined {
  const day = firstDayOf(readDate(text));
  return day && isoDay(day);
}

/**
 * Whether one date is earlier than another on whatever day they fall; never where one is not known.
 *
 * @throws {RangeError} When one of the texts is not a date.
 *
 * @example
 * isBefore('2016-11', '2016-12-01') // => true
 * isBefore('2016-11', '2016') // => false
 */
export function isBefore(date: string, other: string): boolean {
  const [last, first] = [latestDay(date), earliestDay(other)];
  return last !== undefined && first !== undefined && last < first;
}

/**
 * Order two dates, the earlier first: a vague date stands at its latest day, before a more exact
 * one that ends on the same day; what is not known stands last.
 *
 * A total order: 0 only for the same text.
 *
 * @throws {RangeError} When one of the texts is not a date.
 *
 * @example
 * ['unknown', '2016-11-30', '2016-11', '2016-10-05'].sort(compareDates)
 * // => ['2016-10-05', '2016-11', '2016-11-30', 'unknown']
 */
export function compareDates(a: string, b: string): number {
  return compareDays(lastDayOf, a, b) || compareDays(firstDayOf, a, b) || compareText(a, b);
}

/**
 * Order two dates, the latest first, as news and timelines do; what is not known still stands last.
 *
 * @throws {RangeError} When one of the texts is not a date.
 *
 * @example
 * ['unknown', '2016-11', '2017'].sort(compareDatesNewestFirst)
 * // => ['2017', '2016-11', 'unknown']
 */
export function compareDatesNewestFirst(a: string, b: string): number {
  const known = Number(a === 'unknown') - Number(b === 'unknown');
  return known || compareDates(b, a);
}

/**
 * Tell whether a promise is overdue: from the day after the latest day of its date.
 *
 * @param due A date; what has none (`none`, `unknown`) is never overdue.
 * @param asOf The day of reading, `2017-07-26`.
 * @throws {RangeError} When `due` or `asOf` is not a date.
 *
 * @example
 * isOverdue('summer 2017', '2017-08-31') // => false
 * isOverdue('summer 2017', '2017-09-01') // => true
 */
export function isOverdue(due: string, asOf: string): boolean {
  if (due === 'none' || due === 'unknown') return false;
  return compareDays(lastDayOf, due, asOf) < 0;
}

function compareDays(dayOf: typeof lastDayOf, a: string, b: string): number {
  const first = numberOf(dayOf, a);
  const second = numberOf(dayOf, b);
  return first < second ? -1 : first > second ? 1 : 0;
}

function numberOf(dayOf: typeof lastDayOf, text: string): number {
  const day = dayOf(readDate(text));
  return day === undefined ? NO_DAY : dayNumber(day);
}

// Ranges of the same days may be spelt differently: `winter 2016` and `2016-12/2017-02`.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
