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

function lineOf(plan: PlanModel, { kind, id, part }: DatedEvent): Line | undefined {
  switch (kind) {
    case 'version':
    case 'withdrawn': {
      const version = plan.versions.find((one) => one.id === id);
      const what = kind === 'version' ? 'Version published' : 'Version withdrawn';
      return version && { what, name: version.data.label, href: urls.version(plan.id, id) };
    }
    case 'opened':
    case 'closed': {
      const engagement = plan.engagements.find((one) => one.id === id);
      return (
        engagement && {
          what: engagementWords(kind, isHeld(engagement.data), part),
          name: engagement.data.title,
          href: urls.engagement(plan.id, id),
        }
      );
    }
    case 'notice': {
      const notice = plan.notices.find((one) => one.id === id);
      return notice && { what: 'Notice', name: notice.data.title, href: urls.notice(plan.id, id) };
    }
    case 'meeting': {
      const meeting = plan.meetings.find((one) => one.id === id);
      return (
        meeting && { what: 'Meeting', name: meeting.data.title, href: urls.meeting(plan.id, id) }
      );
    }
    case 'decision': {
      const meeting = plan.meetings.find((one) => one.id === part);
      const decision = meeting?.data.decisions.find((one) => one.id === id);
      /* A decision that is recorded without its outcome is named, and no more. */
      const outcome =
        decision && decision.outcome !== 'not-recorded'
          ? DECISION_OUTCOME[decision.outcome].toLowerCase()
          : undefined;
      return (
        meeting &&
        decision && {
          what: outcome === undefined ? 'Decision' : `Decision, ${outcome}`,
          ...(outcome !== undefined && { outcome }),
          name: decision.title,
          href: urls.decision(plan.id, meeting.id, id),
        }
      );
    }
    case 'document': {
      const document = plan.documents.find((one) => one.id === id);
      return (
        document && {
          what: 'Document published',
          name: document.title,
          href: urls.document(plan.id, id),
        }
      );
    }
    case 'promised':
    case 'settled': {
      const commitment = plan.commitments.find((one) => one.id === id);
      return (
        commitment && {
          what: kind === 'promised' ? 'Promised' : `Promise ${settledWord(commitment.outcome)}`,
          name: withoutFullStop(commitment.wording),
          href: urls.commitment(plan.id, id),
        }
      );
    }
  }
}

function settledWord(outcome: PlanModel['commitments'][number]['outcome']): string {
  return OUTCOME[outcome].toLowerCase();
}

/** In which ways people could take part is told where only some of them end. */
function engagementWords(
  kind: 'opened' | 'closed',
  held: boolean,
  how: string | undefined,
): string {
  if (kind === 'opened') return held ? 'Began' : 'Opened';
  if (held) return 'Ended';
  return how === undefined ? 'Closed' : `Closed ${how}`;
}
