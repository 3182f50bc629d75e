/** A day of the Gregorian calendar; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a Gregorian cycle of 400 years, after which leap years repeat. */
const DAYS_PER_ERA = 146_097;

/** From 1 March of the year 0, where the count of the algorithm begins, to 1 January 1970. */
const EPOCH_OFFSET = 719_468;

/** Day 0, 1 January 1970, was a Thursday: the fourth day after Sunday. */
const WEEKDAY_OF_EPOCH = 4;

/** Every fourth year has 29 February, but of the centuries only every fourth. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * How many days a month has; 0 for a month that does not exist.
 *
 * @example
 * daysInMonth(2016, 2)
 * // => 29
 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * Count the days from 1 January 1970, negative before it.
 *
 * Years are taken to begin in March, so that a leap day is the last of its year; this is the
 * `days_from_civil` of Howard Hinnant, “chrono-compatible low-level date algorithms”.
 *
 * @example
 * dayNumber({ year: 1970, month: 1, day: 2 })
 * // => 1
 */
export function dayNumber({ year, month, day }: Day): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET;
}

/**
 * The day with this number: the inverse of `dayNumber` (Hinnant’s `civil_from_days`).
 *
 * @example
 * dayOfNumber(1)
 * // => { year: 1970, month: 1, day: 2 }
 */
export function dayOfNumber(number: number): Day {
  const sinceMarchZero = number + EPOCH_OFFSET;
  const era = Math.floor(sinceMarchZero / DAYS_PER_ERA);
  const dayOfEra = sinceMarchZero - era * DAYS_PER_ERA;
  // Takes out the leap days (every 4 years, not every 100, every 400) before dividing by 365.
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The day of the week, 0 for Sunday to 6 for Saturday.
 *
 * @example
 * weekday({ year: 2017, month: 7, day: 26 })
 * // => 3, a Wednesday
 */
export function weekday(day: Day): number {
  const days = dayNumber(day) + WEEKDAY_OF_EPOCH;
  return ((days % 7) + 7) % 7;
}

/**
 * Write a day as ISO 8601 does.
 *
 * @example
 * isoDay({ year: 2017, month: 7, day: 26 })
 * // => '2017-07-26'
 */
export function isoDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
