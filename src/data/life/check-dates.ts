import { earliestDay, isBefore } from '../../core/dates/order.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import type { EngagementData } from '../../schemas/engagement.ts';
import type { LoadedFile } from '../load-files.ts';
import type { LoadedVersion } from '../load-version.ts';
import type { Report } from '../report.ts';
import type { YamlResult } from '../yaml.ts';
import type { LifeFiles } from './read-life.ts';

interface DatedParts {
  readonly life: Pick<LifeFiles, 'notices' | 'meetings'>;
  readonly versions: readonly Pick<LoadedVersion, 'id' | 'data'>[];
  readonly engagements: readonly LoadedFile<EngagementData>[];
  readonly commitments: YamlResult<readonly Commitment[]> | undefined;
}

/**
 * Reports what stands before that from which it came, on whatever days vague dates fall; warns of
 * events outside the time of their engagement.
 */
export function checkDates(parts: DatedParts, report: Report): void {
  for (const meeting of parts.life.meetings) checkMadePublic(meeting, report);
  for (const engagement of parts.engagements) checkEvents(engagement, report);
  checkSettled(parts, report);
}

function checkMadePublic(
  { data, placeOf }: DatedParts['life']['meetings'][number],
  report: Report,
): void {
  for (const [index, { madePublic }] of data.decisions.entries()) {
    if (madePublic === undefined || !isBefore(madePublic, data.date)) continue;
    report.add(
      placeOf(['decisions', index, 'madePublic']),
      `The decision was made public ${madePublic}, and the meeting is of ${data.date}, which is later.`,
      'Put the wrong one of the two dates right.',
    );
  }
}

function checkEvents({ data, placeOf }: LoadedFile<EngagementData>, report: Report): void {
  const { from, to } = data.period;
  for (const [index, { date }] of data.events.entries()) {
    if (!isBefore(date, from) && !isBefore(to, date)) continue;
    report.leftovers.push({
      place: placeOf(['events', index, 'date']),
      problem: `The event is of ${date}, and the engagement took place from ${from} to ${to}.`,
      fix: 'Put the wrong one of the dates right; if all are, leave them.',
    });
  }
}

function checkSettled(parts: DatedParts, report: Report): void {
  const { commitments } = parts;
  if (!commitments) return;
  for (const [index, { madeIn, outcome, outcomeDate }] of (commitments.data ?? []).entries()) {
    // An open promise with a date of its outcome has a mistake of its own.
    if (outcomeDate === undefined || outcome === 'open') continue;
    const made = madeOn(madeIn, parts);
    if (made === undefined || !isBefore(outcomeDate, made)) continue;
    report.add(
      commitments.placeOf([index, 'outcomeDate']),
      `The promise was settled ${outcomeDate}, and made ${made}, which is later.`,
      'Put the wrong one of the two dates right, or name under “madeIn” where it was promised first.',
    );
  }
}

/** The earliest date at which a promise can have been made; nothing where one of its places has none here. */
function madeOn(
  madeIn: Commitment['madeIn'],
  { versions, engagements, life }: DatedParts,
): string | undefined {
  const { version, engagement, notice, meeting, news, elsewhere } = madeIn;
  if (news !== undefined || elsewhere !== undefined) return undefined;
  const dates = [
    version && (versions.find(({ id }) => id === version)?.data.published ?? 'unknown'),
    engagement && (engagements.find(({ id }) => id === engagement)?.data.period.from ?? 'unknown'),
    notice && (life.notices.find(({ id }) => id === notice)?.data.date ?? 'unknown'),
    meeting && (life.meetings.find(({ id }) => id === meeting)?.data.date ?? 'unknown'),
  ].filter((date) => date !== undefined);
  return dates.includes('unknown') ? undefined : dates.toSorted(byFirstDay)[0];
}

function byFirstDay(a: string, b: string): number {
  return (earliestDay(a) ?? '') < (earliestDay(b) ?? '') ? -1 : 1;
}
