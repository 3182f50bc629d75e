import { dayOfInstant } from '../../core/dates/instant.ts';
import { latestDay } from '../../core/dates/order.ts';
import { type DatedEvent, datedEvents, type LifeEvent } from '../../core/life/life-events.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import { openingsOfEngagement } from '../engagement/engagement-openings.ts';

interface Dated extends Pick<SiteModel, 'news'> {
  readonly ledger: Pick<SiteModel['ledger'], 'versions'>;
}

/** All that happened to a plan up to a day, the oldest first. */
export function planEvents(site: Dated, plan: PlanModel, today: string): DatedEvent[] {
  return datedEvents(
    [
      ...versionEvents(site, plan),
      ...plan.engagements.flatMap(engagementEvents),
      ...plan.notices
        .toReversed()
        .map(({ id, data }): LifeEvent => ({ kind: 'notice', id, date: data.date })),
      ...plan.meetings.flatMap(meetingEvents),
      ...plan.documents.map(({ id, date }): LifeEvent => ({ kind: 'document', id, date })),
      ...plan.commitments.flatMap((commitment) => promiseEvents(site, plan, commitment)),
    ],
    today,
  );
}

/** When a promise was made: the date of where it was made; `unknown` where that has none. */
export function promiseDate(
  { news }: Pick<SiteModel, 'news'>,
  plan: PlanModel,
  { madeIn }: Commitment,
): string {
  return (
    plan.versions.find(({ id }) => id === madeIn.version)?.data.published ??
    plan.notices.find(({ id }) => id === madeIn.notice)?.data.date ??
    news.find(({ id }) => id === madeIn.news)?.data.date ??
    plan.meetings.find(({ id }) => id === madeIn.meeting)?.data.date ??
    plan.engagements.find(({ id }) => id === madeIn.engagement)?.data.period.to ??
    'unknown'
  );
}

/** Whether something became of a promise, on a day that nobody wrote down. */
export function isSettledSomeDay({ outcome, outcomeDate = 'unknown' }: Commitment): boolean {
  const isSettled = outcome !== 'open' && outcome !== 'not-recorded';
  return isSettled && latestDay(outcomeDate) === undefined;
}

function versionEvents({ ledger }: Dated, plan: PlanModel): LifeEvent[] {
  return plan.versions.flatMap(({ id, data }): LifeEvent[] => {
    if (data.published === undefined) return [];
    const state = ledger.versions.find(
      (one) => one.state.plan === plan.id && one.state.version === id,
    )?.state;
    const withdrawn = state?.withdrawn;
    return [
      { kind: 'version', id, date: data.published },
      ...(withdrawn ? [{ kind: 'withdrawn' as const, id, date: dayOfInstant(withdrawn.at) }] : []),
    ];
  });
}

function engagementEvents({ id, data }: PlanModel['engagements'][number]): LifeEvent[] {
  return openingsOfEngagement(data).flatMap(({ opens, closes, how }): LifeEvent[] => {
    const part = how === undefined ? {} : { part: how };
    return [
      { kind: 'opened', id, ...part, date: opens },
      { kind: 'closed', id, ...part, date: closes },
    ];
  });
}

function meetingEvents({ id, data }: PlanModel['meetings'][number]): LifeEvent[] {
  return [
    { kind: 'meeting', id, date: data.date },
    ...data.decisions.map(
      (decision): LifeEvent => ({
        kind: 'decision',
        id: decision.id,
        part: id,
        date: decision.madePublic ?? data.date,
      }),
    ),
  ];
}

function promiseEvents(site: Dated, plan: PlanModel, commitment: Commitment): LifeEvent[] {
  const { id, outcome, outcomeDate } = commitment;
  return [
    { kind: 'promised', id, date: promiseDate(site, plan, commitment) },
    ...(outcomeDate !== undefined && outcome !== 'open' && outcome !== 'not-recorded'
      ? [{ kind: 'settled' as const, id, date: outcomeDate }]
      : []),
  ];
}
