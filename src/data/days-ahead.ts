import type { PublicationTime, Selection } from './selection.ts';

/** What has happened, under whatever kind of thing: each entry on a day of its own, or on that of the whole. */
const HAPPENED = ['decisions', 'handling', 'outcomes', 'replies', 'said', 'stages'];

/** An entry that tells of a day: what a decision says of itself comes before the day of its meeting. */
interface Dated {
  readonly madePublic?: string;
  readonly date?: string;
}

/**
 * Data without what it tells as done on a day that has not come: decisions of a meeting that lies
 * ahead or that are to be made public later, what will have been counted or replied.
 *
 * @example
 * withoutDaysAhead({ outcomes: [{ date: '2026-01', value: 3 }, { date: '2030-01', value: 9 }] }, today)
 * // => { outcomes: [{ date: '2026-01', value: 3 }] }
 */
export function withoutDaysAhead<T extends object>(data: T, selection: Selection): T {
  const lists = Object.entries(data).filter(([key]) => HAPPENED.includes(key));
  const told = lists.map(([key, list]) => [
    key,
    (list as readonly unknown[]).filter((entry) => selection.shows(timeOf(entry, data))),
  ]);
  return { ...data, ...Object.fromEntries(told) };
}

/** The days on which parts of some data happen or happened, see `withoutDaysAhead`. */
export function daysWithin(data: object): PublicationTime[] {
  return Object.entries(data)
    .filter(([key]) => HAPPENED.includes(key))
    .flatMap(([, list]) => (list as readonly unknown[]).map((entry) => timeOf(entry, data)));
}

function timeOf(entry: unknown, { date: dayOfWhole }: Dated): PublicationTime {
  // Of a theme “said” lists words.
  if (typeof entry !== 'object' || entry === null) return {};
  const { madePublic, date } = entry as Dated;
  return { date: madePublic ?? date ?? dayOfWhole };
}
