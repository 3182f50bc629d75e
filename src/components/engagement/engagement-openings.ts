import {
  type Opening,
  type OpeningStatus,
  openingStatus,
  statusOfAll,
} from '../../core/life/opening.ts';
import { openingsOf } from '../../core/life/openings.ts';
import type { EngagementData } from '../../schemas/engagement.ts';
import { WAY } from '../words.ts';

/** Kinds to which people come; to the others they send something in. */
const HELD: readonly EngagementData['kind'][] = ['events', 'meeting', 'outreach'];

/**
 * The days on which people can take part, ways with the same last day together.
 *
 * @example
 * openingsOfEngagement(stepUp) // => [{ …, closes: '2021-08-15', how: 'online' }, { …, how: 'by post' }]
 */
export function openingsOfEngagement({ kind, period, ways, stages }: EngagementData): Opening[] {
  return openingsOf({
    period,
    ways: ways.map(({ how, until }) => ({ how: WAY[how], until })),
    isHeld: isHeld({ kind }) && ways.every(({ until }) => until === undefined),
    isPlanned: stages.length > 0 && stages.every(({ stage }) => stage === 'planned'),
  });
}

/** The days on which people can take part in one way. */
export function openingOfWay(
  { period }: Pick<EngagementData, 'period'>,
  { until = period.to }: EngagementData['ways'][number],
): Opening {
  return { opens: period.from, closes: until };
}

/** Whether people come to it, so that it takes place and does not open and close. */
export function isHeld({ kind }: Pick<EngagementData, 'kind'>): boolean {
  return HELD.includes(kind);
}

/**
 * What a page says of a part of an engagement of which nothing is known: before it has ended,
 * nothing is missing yet.
 *
 * @example
 * notRecorded(plannedForSpring, '2026-11-22') // => 'Not recorded yet'
 */
export function notRecorded(data: EngagementData, today: string): string {
  const status = statusOfEngagement(data, today);
  return status === 'planned' || status === 'open' ? 'Not recorded yet' : 'Not recorded';
}

/** Whether it is still to open, open or closed on a day. */
export function statusOfEngagement(data: EngagementData, today: string): OpeningStatus {
  return statusOfAll(openingsOfEngagement(data).map((opening) => openingStatus(opening, today)));
}
