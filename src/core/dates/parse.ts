import { firstDayOf, lastDayOf } from './bounds.ts';
import { dayNumber, daysInMonth } from './calendar.ts';
import type { Season, SimpleDate, VagueDate } from './types.ts';

// Four digits without a leading nought: `0217` is a slip for 2017, not a year of a plan.
const YEAR = /^([1-9]\d{3})$/;
const MONTH = /^([1-9]\d{3})-(\d{2})$/;
const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const SEASON = /^(spring|summer|autumn|winter) ([1-9]\d{3})$/;

/**
 * Tell whether a text is a date as content writes it.
 *
 * @example
 * isVagueDate('summer 2017') // => true
 * isVagueDate('2017-02-30') // => false
 */
export function isVagueDate(text: string): boolean {
  return parseVagueDate(text) !== undefined;
}

/**
 * Read a date: `2017-07-26`, `2016-11`, `2017`, `summer 2017`, `2017-01/2017-02` or `unknown`.
 *
 * Gives `undefined` for everything else: days that do not exist, ranges that end before they
 * begin, and the season codes of EDTF (`2016-21`), which look like the periods of the NHS.
 *
 * @example
 * parseVagueDate('2016-11')
 * // => { kind: 'month', year: 2016, month: 11 }
 */
export function parseVagueDate(text: string): VagueDate | undefined {
  if (text === 'unknown') return { kind: 'unknown' };
  return text.includes('/') ? parseRange(text) : parseSimpleDate(text);
}

/**
 * Read a date that a schema has already accepted.
 *
 * @throws {RangeError} When the text is not a date.
 */
export function readDate(text: string): VagueDate {
  const date = parseVagueDate(text);
  if (date === undefined) throw new RangeError(`“${text}” is not a date.`);
  return date;
}

function parseSimpleDate(text: string): SimpleDate | undefined {
  const [, season, seasonYear] = SEASON.exec(text) ?? [];
  if (season) return { kind: 'season', season: season as Season, year: Number(seasonYear) };
  const match = DAY.exec(text) ?? MONTH.exec(text) ?? YEAR.exec(text);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined) return undefined;
  if (month === undefined) return { kind: 'year', year };
  const days = daysInMonth(year, month);
  if (day === undefined) return days > 0 ? { kind: 'month', year, month } : undefined;
  return day >= 1 && day <= days ? { kind: 'day', year, month, day } : undefined;
}

function parseRange(text: string): VagueDate | undefined {
  const parts = text.split('/').map(parseSimpleDate);
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined) return undefined;
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  if (first === undefined || last === undefined) return undefined;
  return dayNumber(first) < dayNumber(last) ? { kind: 'range', from, to } : undefined;
}
