import { type Day, dayNumber, dayOfNumber, daysInMonth, isoDay, weekday } from './calendar.ts';

/** A moment: whole seconds from 1970-01-01T00:00:00Z, and what is left of a second. */
export interface Instant {
  readonly seconds: number;
  /** Digits after the decimal point without noughts at the end; compared as text, so nothing is rounded. */
  readonly fraction: string;
}

const INSTANT =
  /^([1-9]\d{3})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:(Z)|([+-])(\d{2}):(\d{2}))$/;

const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;

const MARCH = 3;
const OCTOBER = 10;

/** Clocks in the United Kingdom change at 01:00 in universal time, in spring and in autumn. */
const HOUR_OF_CLOCK_CHANGE = 1;

/**
 * Read a day and a time with its zone, as ISO 8601 writes them; seconds may be left out.
 *
 * Gives `undefined` for everything else: without a zone, or at a time that no clock shows.
 *
 * @example
 * parseInstant('1970-01-01T01:00+01:00')
 * // => { seconds: 0, fraction: '' }
 */
export function parseInstant(text: string): Instant | undefined {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const second = Number(match[6] ?? 0);
  const zoneHours = Number(match[10] ?? 0);
  const zoneMinutes = Number(match[11] ?? 0);
  const exists =
    day >= 1 &&
    day <= daysInMonth(year, month) &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    zoneHours < 24 &&
    zoneMinutes < 60;
  if (!exists) return undefined;
  const zone = zoneHours * SECONDS_PER_HOUR + zoneMinutes * SECONDS_PER_MINUTE;
  const local = secondsOf({ year, month, day }, hour) + minute * SECONDS_PER_MINUTE + second;
  return {
    seconds: match[9] === '-' ? local + zone : local - zone,
    fraction: (match[7] ?? '').replace(/0+$/, ''),
  };
}

/**
 * Order two instants, the earlier first, whatever their zones.
 *
 * @throws {RangeError} When one of the texts is not an instant.
 *
 * @example
 * compareInstants('2017-07-26T00:01:00+01:00', '2017-07-25T23:01:00Z') // => 0
 */
export function compareInstants(a: string, b: string): number {
  const [first, second] = [readInstant(a), readInstant(b)];
  if (first.seconds !== second.seconds) return first.seconds < second.seconds ? -1 : 1;
  // Digits after the point compare like text: .12 < .123 < .2
  return first.fraction < second.fraction ? -1 : first.fraction > second.fraction ? 1 : 0;
}

/**
 * Tell whether what is held back until an instant may be shown.
 *
 * @throws {RangeError} When one of the texts is not an instant.
 *
 * @example
 * instantReached('2017-07-26T00:01:00+01:00', '2017-07-25T23:00:59Z') // => false
 */
export function instantReached(publishAt: string, asOf: string): boolean {
  return compareInstants(publishAt, asOf) <= 0;
}

/**
 * The day that the calendar shows in the United Kingdom at an instant.
 *
 * @throws {RangeError} When the text is not an instant.
 *
 * @example
 * dayOfInstant('2017-07-25T23:30:00Z') // => '2017-07-26'
 */
export function dayOfInstant(instant: string): string {
  return ukTime(instant).day;
}

/**
 * What calendar and clock show in the United Kingdom at an instant.
 *
 * Summer time runs from the last Sunday of March to the last Sunday of October, as it has since 1996.
 *
 * @throws {RangeError} When the text is not an instant.
 *
 * @example
 * ukTime('2017-07-25T23:01:00Z')
 * // => { day: '2017-07-26', time: '00:01' }
 */
export function ukTime(instant: string): { readonly day: string; readonly time: string } {
  const { seconds } = readInstant(instant);
  const local = isSummerTime(seconds) ? seconds + SECONDS_PER_HOUR : seconds;
  const number = Math.floor(local / SECONDS_PER_DAY);
  const minutes = Math.floor((local - number * SECONDS_PER_DAY) / SECONDS_PER_MINUTE);
  return {
    day: isoDay(dayOfNumber(number)),
    time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
  };
}

/**
 * What clocks in the United Kingdom are ahead of universal time at an instant.
 *
 * @throws {RangeError} When the text is not an instant.
 *
 * @example
 * ukOffset('2017-07-25T23:01:00Z') // => '+01:00'
 */
export function ukOffset(instant: string): '+00:00' | '+01:00' {
  return isSummerTime(readInstant(instant).seconds) ? '+01:00' : '+00:00';
}

/**
 * The instant at which a day begins in the United Kingdom. Clocks never change at midnight there, so
 * that each day has one beginning.
 *
 * @param day A day of the calendar, `2017-07-26`.
 *
 * @example
 * startOfUkDay('2017-07-26') // => '2017-07-26T00:00:00+01:00'
 */
export function startOfUkDay(day: string): string {
  return `${day}T00:00:00${ukOffset(`${day}T00:00:00Z`)}`;
}

function readInstant(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) {
    throw new RangeError(`“${text}” is not a day and a time with a zone.`);
  }
  return instant;
}

function isSummerTime(seconds: number): boolean {
  const { year } = dayOfNumber(Math.floor(seconds / SECONDS_PER_DAY));
  return seconds >= clockChange(year, MARCH) && seconds < clockChange(year, OCTOBER);
}

function clockChange(year: number, month: number): number {
  const last: Day = { year, month, day: daysInMonth(year, month) };
  return secondsOf({ ...last, day: last.day - weekday(last) }, HOUR_OF_CLOCK_CHANGE);
}

function secondsOf(day: Day, hour: number): number {
  return dayNumber(day) * SECONDS_PER_DAY + hour * SECONDS_PER_HOUR;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
