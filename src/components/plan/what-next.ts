import { compareDates, isOverdue, latestDay } from '../../core/dates/order.ts';
import { printDate } from '../../core/dates/print.ts';
import { capitalised, counted, withoutFullStop } from '../../core/export/phrases.ts';
import type { Opening } from '../../core/life/opening.ts';
import type { MeetingModel, PlanModel, VersionModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import { versionDateInWords, versionState } from '../version/version-words.ts';
import { dueInWords } from './due-in-words.ts';
import { engagementAhead } from './engagement-ahead.ts';

/** Something that is still to come in the life of a plan, or that was to come and has not. */
export interface Coming {
  readonly kind: 'version' | 'meeting' | 'engagement' | 'commitment' | 'decision';
  readonly title: string;
  /** The page that tells of it. */
  readonly href: string;
  /** By which it stands in the row; `unknown` where no day is known. */
  readonly date: string;
  /** When, in sentences. */
  readonly when: string;
  /** Of an engagement: the ways to take part that are not closed. */
  readonly openings?: readonly Opening[];
  /** Statements that carry it. */
  readonly source: readonly string[];
}

/** What each kind is called. */
export const COMING_KIND: Readonly<Record<Coming['kind'], string>> = {
  version: 'Version',
  meeting: 'Meeting',
  engagement: 'Engagement',
  commitment: 'Promise',
  decision: 'What follows from a decision',
};

/** Whether the name of an announced version says already when it is expected. */
export function isDateSaid({ kind, title }: Pick<Coming, 'kind' | 'title'>): boolean {
  return kind === 'version' && /expected/i.test(title);
}

/**
 * How much is overdue.
 *
 * @example
 * overdueInWords([promise, otherPromise]) // => '2 promises overdue'
 */
export function overdueInWords(overdue: readonly Pick<Coming, 'kind'>[]): string {
  const arePromises = overdue.every(({ kind }) => kind === 'commitment');
  return arePromises
    ? `${counted(overdue.length, 'promise')} overdue`
    : `${overdue.length} overdue`;
}

/** All that is known of what comes next. */
export interface WhatNext {
  /** What has a date that lies ahead, the earliest first; then what waits for a condition. */
  readonly ahead: readonly Coming[];
  /** Promised or announced for a day that has passed, the longest overdue first. */
  readonly overdue: readonly Coming[];
}

/**
 * What comes next in the life of a plan: announced versions, meetings, open and planned engagement,
 * open promises, and what follows from the last decision.
 *
 * @param plan What readers see of it: what is held back is not in it.
 * @param today The day of reading, `2021-08-15`.
 */
export function whatNext(plan: PlanModel, today: string): WhatNext {
  const announced = [
    ...plan.versions
      .filter((version) => versionState(plan, version) === 'expected')
      .map((version) => ofVersion(plan, version)),
    ...plan.commitments
      .filter(({ outcome }) => outcome === 'open')
      .map((commitment) => ofCommitment(plan, commitment)),
  ].toSorted(byDate);
  const ahead = [
    ...announced.filter(({ date }) => !isOverdue(date, today)),
    ...plan.meetings.filter((meeting) => isAhead(meeting, today)).map(ofMeeting),
    ...plan.engagements.flatMap((engagement) => engagementAhead(engagement, today) ?? []),
  ].toSorted(byDate);
  return {
    ahead: [...ahead, ...followingFrom(plan, today)],
    overdue: announced.filter(({ date }) => isOverdue(date, today)),
  };
}

function ofVersion(plan: PlanModel, version: VersionModel): Coming {
  const { label, source } = version.data;
  return {
    kind: 'version',
    title: label,
    href: urls.version(plan.id, version.id),
    date: version.data.expected ?? 'unknown',
    when: `${capitalised(versionDateInWords(version))}.`,
    source,
  };
}

function ofCommitment(plan: PlanModel, commitment: Commitment): Coming {
  const { id, wording, due, source } = commitment;
  return {
    kind: 'commitment',
    title: wording,
    href: urls.commitment(plan.id, id),
    date: due === 'none' ? 'unknown' : due,
    when: dueInWords(commitment),
    source,
  };
}

function ofMeeting({ plan, id, data }: MeetingModel): Coming {
  const day = data.date === 'unknown' ? 'The date is not known' : capitalised(printDate(data.date));
  return {
    kind: 'meeting',
    title: data.title,
    href: urls.meeting(plan, id),
    date: data.date,
    when: `${day}${data.time === undefined ? '' : `, ${data.time}`}.`,
    source: data.source,
  };
}

/** A meeting without a date lies ahead until it has decided something. */
function isAhead({ data }: MeetingModel, today: string): boolean {
  const last = latestDay(data.date);
  return last === undefined ? data.decisions.length === 0 : last >= today;
}

/** What was to follow from the last decision: nobody records when it has. */
function followingFrom(plan: PlanModel, today: string): Coming[] {
  const meeting = plan.meetings.findLast(
    ({ data }) => data.decisions.length > 0 && (latestDay(data.date) ?? '9999') < today,
  );
  return (meeting?.data.decisions ?? []).flatMap(({ id, outcome, next }) =>
    next.map(({ text, condition, by, source }) => ({
      kind: 'decision' as const,
      title: text,
      href: urls.decision(plan.id, meeting?.id ?? '', id),
      date: 'unknown',
      // What was approved depends on no decision any more.
      when: followingInWords(
        meeting?.data.date ?? 'unknown',
        outcome === 'approved' ? undefined : condition,
        by,
      ),
      source,
    })),
  );
}

function followingInWords(date: string, condition?: string, by?: string): string {
  const who = by === undefined ? '' : ` By: ${by}.`;
  const depends = condition === undefined ? '' : ` Condition: ${withoutFullStop(condition)}.`;
  return `Follows from the decision of ${printDate(date)}; no date given.${depends}${who}`;
}

function byDate(a: Coming, b: Coming): number {
  return compareDates(a.date, b.date);
}
