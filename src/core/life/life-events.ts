import { latestDay } from '../dates/order.ts';
import { readDate } from '../dates/parse.ts';
import { groupBy } from '../group-by.ts';

/**
 * Something that happened to a plan, dated as content dates it.
 * - `version`: published; `withdrawn`: taken back.
 * - `opened`, `closed`: the first and the last day on which people could take part; `part` tells
 *   the ways of one engagement apart that close on different days.
 * - `promised`, `settled`: a promise was made, and something became of it.
 */
export interface LifeEvent {
  readonly kind:
    | 'version'
    | 'withdrawn'
    | 'opened'
    | 'closed'
    | 'notice'
    | 'meeting'
    | 'decision'
    | 'document'
    | 'promised'
    | 'settled';
  /** Of what it happened to; of a decision with the id of its meeting in `part`. */
  readonly id: string;
  readonly part?: string;
  readonly date: string;
}

/** Something that happened, with the day on which it is told. */
export type DatedEvent<T extends LifeEvent = LifeEvent> = T & {
  /** The latest day that its date may mean. */
  readonly day: string;
  /** Whether its date is not a day. */
  readonly isVague: boolean;
};

/** A day on which something happened. */
export interface EventfulDay<T extends LifeEvent = LifeEvent> {
  readonly day: string;
  /** In the order given. */
  readonly events: readonly DatedEvent<T>[];
}

/**
 * Put events on their days, the oldest first; of one day in the order given.
 *
 * A vague date counts at its latest day: on no earlier one is it certain to have happened. What
 * has no date, and what is still to come, is left out.
 *
 * @param today The last day that is told, `2021-12-31`.
 * @throws {RangeError} When one of the dates is not a date.
 *
 * @example
 * datedEvents([{ kind: 'version', id: 'draft', date: '2016-11' }], '2017-01-01')
 * // => [{ kind: 'version', id: 'draft', date: '2016-11', day: '2016-11-30', isVague: true }]
 */
export function datedEvents<T extends LifeEvent>(
  events: readonly T[],
  today: string,
): DatedEvent<T>[] {
  return events
    .flatMap((event) => {
      const day = latestDay(event.date);
      if (day === undefined || day > today) return [];
      return [{ ...event, day, isVague: readDate(event.date).kind !== 'day' }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** The days on which something happened, the newest first. */
export function eventfulDays<T extends LifeEvent>(
  events: readonly DatedEvent<T>[],
): EventfulDay<T>[] {
  return [...groupBy(events, ({ day }) => day)]
    .map(([day, ofDay]) => ({ day, events: ofDay }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/**
 * The nearest of some days at or before another; `undefined` before the first of them.
 *
 * @example
 * nearestDay(['2021-12-14', '2021-08-15'], '2021-09-01') // => '2021-08-15'
 */
export function nearestDay(days: readonly string[], day: string): string | undefined {
  return days
    .filter((one) => one <= day)
    .sort()
    .at(-1);
}
