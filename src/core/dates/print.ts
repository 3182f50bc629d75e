import { MONTH_NAMES } from './calendar.ts';
import { readDate } from './parse.ts';
import type { SimpleDate, VagueDate } from './types.ts';

/**
 * Write a date for a reader, as vague as it is.
 *
 * @throws {RangeError} When the text is not a date.
 *
 * @example
 * printDate('2017-07-26') // => '26 July 2017'
 * printDate('2017-01/2017-02') // => 'January to February 2017'
 * printDate('unknown') // => 'date not known'
 */
export function printDate(text: string): string {
  const date = readDate(text);
  switch (date.kind) {
    case 'unknown':
      return 'date not known';
    case 'range':
      return printBetween(date.from, date.to);
    default:
      return partsOf(date).join(' ');
  }
}

/**
 * Write a period for a reader; the month and year are not said twice.
 *
 * @throws {RangeError} When one of the two is not a date.
 *
 * @example
 * printPeriod({ from: '2017-01-24', to: '2017-02-22' }) // => '24 January to 22 February 2017'
 * printPeriod({ from: '2016', to: '2021' }) // => '2016 to 2021'
 * printPeriod({ from: '2016', to: 'unknown' }) // => 'from 2016, end not known'
 */
export function printPeriod({ from, to }: { readonly from: string; readonly to: string }): string {
  return printDateRange(from, to);
}

/** The same as `printPeriod`, for two dates that do not stand in one object. */
export function printDateRange(from: string, to: string): string {
  if (from === to) return printDate(from);
  const start = edge(readDate(from), 'from');
  const end = edge(readDate(to), 'to');
  if (start === undefined && end === undefined) return 'dates not known';
  if (start === undefined) return `until ${printDate(to)}, start not known`;
  if (end === undefined) return `from ${printDate(from)}, end not known`;
  return printBetween(start, end);
}

/** The outer end of a date that is itself a range; `undefined` when it is not known. */
function edge(date: VagueDate, side: 'from' | 'to'): SimpleDate | undefined {
  if (date.kind === 'unknown') return undefined;
  return date.kind === 'range' ? date[side] : date;
}

function printBetween(from: SimpleDate, to: SimpleDate): string {
  const parts = partsOf(from);
  const end = partsOf(to);
  // Only where both are as exact as each other: “3 May to June 2017” would hide a year.
  const kept =
    from.kind === to.kind ? parts.slice(0, parts.length - sharedTail(parts, end)) : parts;
  return kept.length === 0 ? end.join(' ') : `${kept.join(' ')} to ${end.join(' ')}`;
}

/** From the small to the large: day, month, year. */
function partsOf(date: SimpleDate): readonly string[] {
  switch (date.kind) {
    case 'day':
      return [String(date.day), monthName(date.month), String(date.year)];
    case 'month':
      return [monthName(date.month), String(date.year)];
    case 'season':
      return [date.season, String(date.year)];
    case 'year':
      return [String(date.year)];
  }
}

function sharedTail(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1;
  return shared;
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
