import { firstDayOf, lastDayOf } from '../../../core/dates/bounds.ts';
import { dayNumber } from '../../../core/dates/calendar.ts';
import { readDate } from '../../../core/dates/parse.ts';

/** A stretch of days, both ends within it, as numbers of days: the same for one that is one day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The days that a date may mean; `undefined` where it is not known.
 *
 * @throws {RangeError} When the text is not a date.
 *
 * @example
 * stretchOf('1970-01') // => { from: 0, to: 30 }
 */
export function stretchOf(date: string): Stretch | undefined {
  const read = readDate(date);
  const [first, last] = [firstDayOf(read), lastDayOf(read)];
  if (first === undefined || last === undefined) return undefined;
  return { from: dayNumber(first), to: dayNumber(last) };
}

/** The days of a period. */
export interface PeriodDays {
  /** From the first day that it may mean to the last; as much of it as is known. */
  readonly days: Stretch;
  /** The days that are within it whatever its dates mean; none where there is no such day. */
  readonly sure: Stretch | undefined;
}

/**
 * The days of a period; `undefined` where neither end is known.
 *
 * @example
 * daysOfPeriod({ from: '1970-01', to: '1970-03' })
 * // => { days: { from: 0, to: 89 }, sure: { from: 30, to: 59 } }
 */
export function daysOfPeriod({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): PeriodDays | undefined {
  const start = stretchOf(from) ?? stretchOf(to);
  const end = stretchOf(to) ?? start;
  if (start === undefined || end === undefined) return undefined;
  const isSure = start.to <= end.from;
  return {
    days: { from: start.from, to: end.to },
    sure: isSure ? { from: start.to, to: end.from } : undefined,
  };
}
