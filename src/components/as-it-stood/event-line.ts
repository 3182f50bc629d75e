import { printDate } from '../../core/dates/print.ts';
import { withoutFullStop } from '../../core/export/phrases.ts';
import type { DatedEvent } from '../../core/life/life-events.ts';
import type { PlanModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { isHeld } from '../engagement/engagement-openings.ts';
import { DECISION_OUTCOME, OUTCOME } from '../words.ts';

/** What happened, in a line for a reader. */
export interface EventLine {
  /** What it is, before its name. */
  readonly what: string;
  readonly name: string;
  readonly href: string;
  /** Of a decision what was decided. */
  readonly outcome?: string;
  /** What a vague date says; none for a day. */
  readonly dated?: string;
}

/** Something that happened to a plan as a line; nothing where readers may not see what it happened to. */
export function eventLine(plan: PlanModel, event: DatedEvent): EventLine | undefined {
  const line = lineOf(plan, event);
  return line && { ...line, ...(event.isVague && { dated: printDate(event.date) }) };
}

/**
 * The events of a day as lines. An engagement that began and ended on it took place; what several
 * ways have in common is said once.
 */
export function eventLines(plan: PlanModel, events: readonly DatedEvent[]): EventLine[] {
  const isDuring = ({ kind, id }: DatedEvent, other: DatedEvent['kind']) =>
    events.some((one) => one.kind === other && one.id === id && kind !== other);
  const lines = events
    .filter((event) => !(event.kind === 'closed' && isDuring(event, 'opened')))
    .flatMap((event) => {
      const line = eventLine(plan, event);
      if (line === undefined) return [];
      const isWhole = event.kind === 'opened' && isDuring(event, 'closed');
      return [isWhole ? { ...line, what: 'Took place' } : line];
    });
  const known = new Map(lines.map((line) => [`${line.what} ${line.href}`, line]));
  return [...known.values()];
}

type Line = Omit<EventLine, 'dated'>;

function lineOf(plan: PlanModel, event: DatedEvent): Line | undefined {
  return LINES[event.kind](plan, event);
}

const LINES: Record<DatedEvent['kind'], typeof lineOf> = {
  version: versionLine,
  withdrawn: versionLine,
  opened: engagementLine,
  closed: engagementLine,
  notice: noticeLine,
  meeting: meetingLine,
  decision: decisionLine,
  document: documentLine,
  promised: commitmentLine,
  settled: commitmentLine,
};

function versionLine(plan: PlanModel, { kind, id }: DatedEvent): Line | undefined {
  const version = plan.versions.find((one) => one.id === id);
  const what = kind === 'version' ? 'Version published' : 'Version withdrawn';
  return version && { what, name: version.data.label, href: urls.version(plan.id, id) };
}

function engagementLine(plan: PlanModel, { kind, id, part }: DatedEvent): Line | undefined {
  const engagement = plan.engagements.find((one) => one.id === id);
  if (engagement === undefined) return undefined;
  const { data } = engagement;
  const what = engagementWords(kind === 'opened', isHeld(data), part);
  return { what, name: data.title, href: urls.engagement(plan.id, id) };
}

function noticeLine(plan: PlanModel, { id }: DatedEvent): Line | undefined {
  const notice = plan.notices.find((one) => one.id === id);
  return notice && { what: 'Notice', name: notice.data.title, href: urls.notice(plan.id, id) };
}

function meetingLine(plan: PlanModel, { id }: DatedEvent): Line | undefined {
  const meeting = plan.meetings.find((one) => one.id === id);
  return meeting && { what: 'Meeting', name: meeting.data.title, href: urls.meeting(plan.id, id) };
}

/** A decision that is recorded without its outcome is named, and no more. */
function decisionLine(plan: PlanModel, { id, part }: DatedEvent): Line | undefined {
  const meeting = plan.meetings.find((one) => one.id === part);
  const decision = meeting?.data.decisions.find((one) => one.id === id);
  if (meeting === undefined || decision === undefined) return undefined;
  const named = { name: decision.title, href: urls.decision(plan.id, meeting.id, id) };
  if (decision.outcome === 'not-recorded') return { what: 'Decision', ...named };
  const outcome = DECISION_OUTCOME[decision.outcome].toLowerCase();
  return { what: `Decision, ${outcome}`, outcome, ...named };
}

function documentLine(plan: PlanModel, { id }: DatedEvent): Line | undefined {
  const document = plan.documents.find((one) => one.id === id);
  const href = urls.document(plan.id, id);
  return document && { what: 'Document published', name: document.title, href };
}

function commitmentLine(plan: PlanModel, { kind, id }: DatedEvent): Line | undefined {
  const commitment = plan.commitments.find((one) => one.id === id);
  if (commitment === undefined) return undefined;
  const outcome = OUTCOME[commitment.outcome].toLowerCase();
  return {
    what: kind === 'promised' ? 'Promised' : `Promise ${outcome}`,
    name: withoutFullStop(commitment.wording),
    href: urls.commitment(plan.id, id),
  };
}

/** In which ways people could take part is told where only some of them end. */
function engagementWords(isOpening: boolean, held: boolean, how: string | undefined): string {
  if (isOpening) return held ? 'Began' : 'Opened';
  if (held) return 'Ended';
  return how === undefined ? 'Closed' : `Closed ${how}`;
}
