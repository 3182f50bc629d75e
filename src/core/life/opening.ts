import { earliestDay, latestDay } from '../dates/order.ts';
import { readDate } from '../dates/parse.ts';
import { printDate, printDateRange } from '../dates/print.ts';
import { capitalised } from '../export/phrases.ts';

/** A stretch of days in which people can take part; dates as content writes them. */
export interface Opening {
  readonly opens: string;
  /** The last day, all of it. */
  readonly closes: string;
  /** In which ways, where others have another last day: `online and by e-mail`. */
  readonly how?: string;
  /** Whether people come together, instead of sending something in. */
  readonly isHeld?: boolean;
  /** Whether it is announced and nothing more is known of it: without dates it is planned. */
  readonly isPlanned?: boolean;
}

/** `not-known`: the dates are too vague for this day. */
export type OpeningStatus = 'planned' | 'open' | 'closed' | 'not-known';

/**
 * Tell whether something is still to open, open or closed on a day.
 *
 * A vague date decides nothing on the days that it may mean: what closes in “summer 2017” is
 * closed from 1 September.
 *
 * @param today The day of reading in the United Kingdom, `2021-08-15`.
 * @throws {RangeError} When one of the dates is not a date.
 *
 * @example
 * openingStatus({ opens: '2021-05-24', closes: '2021-08-15' }, '2021-08-15') // => 'open'
 * openingStatus({ opens: '2021-05-24', closes: '2021-08-15' }, '2021-08-16') // => 'closed'
 */
export function openingStatus({ opens, closes, isPlanned }: Opening, today: string): OpeningStatus {
  const [first, surelyOpen] = [earliestDay(opens), latestDay(opens)];
  const [surelyNotClosed, last] = [earliestDay(closes), latestDay(closes)];
  if (last !== undefined && today > last) return 'closed';
  if (first === undefined ? isPlanned : today < first) return 'planned';
  if (surelyOpen === undefined || surelyNotClosed === undefined) return 'not-known';
  return surelyOpen <= today && today <= surelyNotClosed ? 'open' : 'not-known';
}

/**
 * The status of the whole: open while any part of it is, closed when every part is.
 *
 * @example
 * statusOfAll(['closed', 'open']) // => 'open' (closed online, open by post)
 */
export function statusOfAll(statuses: readonly OpeningStatus[]): OpeningStatus {
  if (statuses.includes('open')) return 'open';
  if (statuses.includes('planned')) return 'planned';
  const isOver = statuses.length > 0 && statuses.every((status) => status === 'closed');
  return isOver ? 'closed' : 'not-known';
}

/**
 * Say it for a reader, with the day on which it changes or changed, so that the words stay true
 * for one who reads them later.
 *
 * @param today The day of reading in the United Kingdom, `2021-08-20`.
 * @throws {RangeError} When one of the dates is not a date.
 *
 * @example
 * openingInWords({ opens: '2021-05-24', closes: '2021-08-15', how: 'online' }, '2021-08-20')
 * // => 'Closed online on 15 August 2021'
 * openingInWords({ opens: '2021-05-24', closes: '2021-08-25', how: 'by post' }, '2021-08-20')
 * // => 'Open by post until 25 August 2021'
 */
export function openingInWords(opening: Opening, today: string): string {
  const status = openingStatus(opening, today);
  if (status === 'not-known') return datesAlone(opening);
  if (status === 'planned' && opening.opens === 'unknown') return 'Planned, date not known';
  return opening.isHeld ? heldInWords(opening, status) : takenInWords(opening, status);
}

type KnownStatus = Exclude<OpeningStatus, 'not-known'>;

function takenInWords({ opens, closes, how = '' }: Opening, status: KnownStatus): string {
  const way = how && ` ${how}`;
  switch (status) {
    case 'planned':
      return `Opens${way} ${on(opens)}${closes === 'unknown' ? '' : `, closes ${on(closes)}`}`;
    case 'open':
      return `Open${way} until ${printDate(closes)}`;
    case 'closed':
      return `Closed${way} ${on(closes)}`;
  }
}

function heldInWords({ opens, closes }: Opening, status: KnownStatus): string {
  if (opens === closes) return `${status === 'closed' ? 'Took' : 'Takes'} place ${on(opens)}`;
  switch (status) {
    case 'planned':
      return `Begins ${on(opens)}${closes === 'unknown' ? '' : `, ends ${on(closes)}`}`;
    case 'open':
      return `Under way until ${printDate(closes)}`;
    case 'closed':
      return `Ended ${on(closes)}`;
  }
}

function datesAlone({ opens, closes, how }: Opening): string {
  const when = printDateRange(opens, closes);
  return how === undefined ? capitalised(when) : `${capitalised(how)}: ${when}`;
}

/** `on 15 August 2021`, `in summer 2017`, `within 3 to 10 May 2017`. */
function on(date: string): string {
  const { kind } = readDate(date);
  const word = kind === 'day' ? 'on' : kind === 'range' ? 'within' : 'in';
  return `${word} ${printDate(date)}`;
}
