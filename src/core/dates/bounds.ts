import { type Day, daysInMonth } from './calendar.ts';
import type { VagueDate } from './types.ts';

/** Months in which a season begins and ends; a winter ends in the year after the one it is named for. */
const SEASON_MONTHS = {
  spring: { first: 3, last: 5 },
  summer: { first: 6, last: 8 },
  autumn: { first: 9, last: 11 },
  winter: { first: 12, last: 2 },
} as const;

/**
 * The first day that a date may mean; `undefined` when it is not known.
 *
 * @example
 * firstDayOf({ kind: 'season', season: 'winter', year: 2017 })
 * // => { year: 2017, month: 12, day: 1 }
 */
export function firstDayOf(date: VagueDate): Day | undefined {
  switch (date.kind) {
    case 'day':
      return { year: date.year, month: date.month, day: date.day };
    case 'month':
      return { year: date.year, month: date.month, day: 1 };
    case 'year':
      return { year: date.year, month: 1, day: 1 };
    case 'season':
      return { year: date.year, month: SEASON_MONTHS[date.season].first, day: 1 };
    case 'range':
      return firstDayOf(date.from);
    case 'unknown':
      return undefined;
  }
}

/**
 * The last day that a date may mean; `undefined` when it is not known.
 *
 * @example
 * lastDayOf({ kind: 'season', season: 'winter', year: 2017 })
 * // => { year: 2018, month: 2, day: 28 }
 */
export function lastDayOf(date: VagueDate): Day | undefined {
  switch (date.kind) {
    case 'day':
      return { year: date.year, month: date.month, day: date.day };
    case 'month':
      return lastDayOfMonth(date.year, date.month);
    case 'year':
      return { year: date.year, month: 12, day: 31 };
    case 'season':
      return lastDayOfMonth(
        date.season === 'winter' ? date.year + 1 : date.year,
        SEASON_MONTHS[date.season].last,
      );
    case 'range':
      return lastDayOf(date.to);
    case 'unknown':
      return undefined;
  }
}

function lastDayOfMonth(year: number, month: number): Day {
  return { year, month, day: daysInMonth(year, month) };
}
