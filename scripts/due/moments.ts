import {
  compareInstants,
  dayOfInstant,
  instantReached,
  startOfUkDay,
} from '../../src/core/dates/instant.ts';
import { earliestDay } from '../../src/core/dates/order.ts';
import type { Ledger } from '../../src/core/ledger/types.ts';
import { daysWithin } from '../../src/data/days-ahead.ts';
import type { SiteModel } from '../../src/data/model.ts';
import type { PublicationTime } from '../../src/data/selection.ts';

/**
 * The instants after `asOf` at which something of a site may come out or go: every `publishAt`, every entry of the ledger, and the
 * beginning of every day that an entry, or something within it that will have happened, carries.
 *
 * @param everything The site with all that is held back.
 * @param ledger All of it: a version may be withdrawn at a later moment.
 */
export function momentsAfter(everything: SiteModel, ledger: Ledger, asOf: string): string[] {
  const { plans, reports, news, pages, organisations, people, glossary } = everything;
  const entries: PublicationTime[] = [
    ...plans.flatMap(({ versions, themes, engagements, notices, documents }) => [
      ...[...versions, ...themes, ...engagements, ...notices].map(({ data }) => data),
      ...documents,
    ]),
    // A meeting is shown before its day.
    ...plans.flatMap(({ meetings, measures }) =>
      [...meetings, ...measures].map(({ data: { publishAt } }) => ({ publishAt })),
    ),
    ...plans.flatMap(({ commitments }) =>
      commitments.map(({ publishAt, outcomeDate: date }) => ({ publishAt, date })),
    ),
    ...[...organisations, ...people, ...glossary.flatMap(({ senses }) => senses)].map(
      ({ publishAt }) => ({ publishAt }),
    ),
    ...[...reports, ...news, ...pages].map(({ data }) => data),
    ...plans
      .flatMap(({ themes, engagements, meetings, measures }) => [
        ...themes,
        ...engagements,
        ...meetings,
        ...measures,
      ])
      .flatMap(({ data }) => daysWithin(data)),
    ...reports.flatMap(({ data }) => daysWithin(data)),
    ...people.flatMap(daysWithin),
    ...ledger.entries.map(({ at }) => ({ publishAt: at })),
  ];
  const moments = entries
    .flatMap(({ publishAt, published, date }) => [publishAt, startOf(published ?? date)])
    .filter((moment) => moment !== undefined)
    .filter((moment) => !instantReached(moment, asOf))
    .sort(compareInstants);
  return moments.filter(
    (moment, index) => index === 0 || compareInstants(moment, moments[index - 1] ?? '') !== 0,
  );
}

/** Whether a moment lies on a day or before it, by the clocks of the United Kingdom. */
export function isUntil(moment: string, day: string | undefined): boolean {
  return day === undefined || dayOfInstant(moment) <= day;
}

function startOf(date: string | undefined): string | undefined {
  const day = date === undefined ? undefined : earliestDay(date);
  return day === undefined ? undefined : startOfUkDay(day);
}
