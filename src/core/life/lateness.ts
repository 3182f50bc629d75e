import { type Day, dayNumber, daysInMonth } from '../dates/calendar.ts';
import { earliestDay, latestDay } from '../dates/order.ts';
import { readDate } from '../dates/parse.ts';
import { counted, listed } from '../export/phrases.ts';

/** How long after its last day something was done. */
export interface Lateness {
  /** Days from the last day of what was due to the first day on which it may have been done; at least 0. */
  readonly days: number;
  /** Days to the last day on which it may have been done. */
  readonly atMost: number;
  /** Whether one of the two dates is not a day. */
  readonly isVague: boolean;
}

/** From this many days on, what is left of a month is nearer to a whole one. */
const HALF_MONTH = 16;

const MONTHS_PER_YEAR = 12;

/**
 * How late a promise was kept: from the latest day of a vague due date to the earliest day of a
 * vague date of keeping it.
 *
 * @param due When it was due; `none` and `unknown` have no lateness.
 * @param done When it was done.
 * @returns Nothing where it was not late, or where the dates do not tell.
 * @throws {RangeError} When one of the two is not a date.
 *
 * @example
 * lateness('2024-09', '2025-01') // => { days: 93, atMost: 123, isVague: true }
 */
export function lateness(due: string, done: string): Lateness | undefined {
  const span = spanOf(due, done);
  if (span === undefined) return undefined;
  const between = (to: Day) => Math.max(0, dayNumber(to) - dayNumber(span.due));
  const found = { days: between(span.first), atMost: between(span.last), isVague: span.isVague };
  return found.atMost === 0 ? undefined : found;
}

/**
 * The same in words; “about” where a date is vague or months are rounded.
 *
 * @example
 * latenessInWords('2017-06-30', '2017-07-26') // => '26 days late'
 * latenessInWords('2024-09', '2025-01') // => 'about 3 months late'
 * latenessInWords('2025-02', '2025-03') // => 'up to 1 month late'
 */
export function latenessInWords(due: string, done: string): string | undefined {
  const late = lateness(due, done);
  const span = spanOf(due, done);
  if (late === undefined || span === undefined) return undefined;
  const { months, days } = between(span.due, late.days === 0 ? span.due : span.first);
  if (months === 0 && late.atMost > late.days) {
    return `up to ${monthsInWords(roundedUp(between(span.due, span.last)))} late`;
  }
  if (months === 0) return `${late.isVague ? 'about ' : ''}${counted(days, 'day')} late`;
  const isRounded = late.isVague || days > 0;
  const rounded = days >= HALF_MONTH ? months + 1 : months;
  return `${isRounded ? 'about ' : ''}${monthsInWords(rounded)} late`;
}

interface Span {
  readonly due: Day;
  readonly first: Day;
  readonly last: Day;
  readonly isVague: boolean;
}

function spanOf(due: string, done: string): Span | undefined {
  if (due === 'none') return undefined;
  const [from, first, last] = [latestDay(due), earliestDay(done), latestDay(done)].map(dayOf);
  if (!from || !first || !last) return undefined;
  const isVague = [due, done].some((date) => readDate(date).kind !== 'day');
  return { due: from, first, last, isVague };
}

function dayOf(iso: string | undefined): Day | undefined {
  const date = iso === undefined ? undefined : readDate(iso);
  return date?.kind === 'day' ? date : undefined;
}

/** Whole months from one day to another, and the days that are left; from the end of a month to the end of another. */
function between(from: Day, to: Day): { readonly months: number; readonly days: number } {
  const apart = (to.year - from.year) * MONTHS_PER_YEAR + to.month - from.month;
  const isEnd = from.day === daysInMonth(from.year, from.month);
  const sameDay = (months: number): Day => {
    const count = from.month - 1 + months;
    const year = from.year + Math.floor(count / MONTHS_PER_YEAR);
    const month = (count % MONTHS_PER_YEAR) + 1;
    const last = daysInMonth(year, month);
    return { year, month, day: isEnd ? last : Math.min(from.day, last) };
  };
  const months = dayNumber(sameDay(apart)) > dayNumber(to) ? apart - 1 : apart;
  return { months, days: dayNumber(to) - dayNumber(sameDay(months)) };
}

function roundedUp({ months, days }: { readonly months: number; readonly days: number }): number {
  return days > 0 ? months + 1 : months;
}

function monthsInWords(count: number): string {
  const [years, months] = [Math.floor(count / MONTHS_PER_YEAR), count % MONTHS_PER_YEAR];
  return listed([
    ...(years > 0 ? [counted(years, 'year')] : []),
    ...(months > 0 ? [counted(months, 'month')] : []),
  ]);
}
