import { dayOfInstant } from '../../core/dates/instant.ts';
import { compareDates, isOverdue } from '../../core/dates/order.ts';
import type { ChangeRecord } from '../../core/trace/types.ts';
import type { PlanModel, TracedComparison, VersionModel } from '../../data/model.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import { versionDate, versionState } from '../version/version-words.ts';

/** What is still to come: announced versions and promises whose outcome is open. */
export interface WhatNext {
  readonly versions: readonly VersionModel[];
  readonly commitments: readonly OpenCommitment[];
}

export interface OpenCommitment {
  readonly commitment: Commitment;
  readonly overdue: boolean;
}

/** As many records as fit the first screen; the rest is one link away. */
const SHOWN_RECORDS = 3;

/** The last step of a plan with its first records, the substantive ones before the others. */
export interface LastChange {
  readonly step: TracedComparison;
  readonly records: readonly ChangeRecord[];
  /** How many records there are besides. */
  readonly more: number;
}

/**
 * What comes next in the life of a plan, the nearest first.
 *
 * @param asOf The instant that counts as now, ISO text.
 */
export function whatNext(plan: PlanModel, asOf: string): WhatNext {
  const day = dayOfInstant(asOf);
  return {
    versions: plan.versions.filter((version) => versionState(plan, version) === 'expected'),
    commitments: plan.commitments
      .filter(({ outcome }) => outcome === 'open')
      .toSorted((a, b) => compareDates(dueOf(a), dueOf(b)))
      .map((commitment) => ({ commitment, overdue: isOverdue(commitment.due, day) })),
  };
}

/** What changed last, and the records that say why; `undefined` for a plan with one version. */
export function lastChange(plan: PlanModel): LastChange | undefined {
  const step = plan.steps.at(-1);
  if (step === undefined) return undefined;
  const records = [
    ...step.after.records.filter((record) => record.class === 'substantive'),
    ...step.after.records.filter((record) => record.class !== 'substantive'),
  ];
  return {
    step,
    records: records.slice(0, SHOWN_RECORDS),
    more: Math.max(0, records.length - SHOWN_RECORDS),
  };
}

/** One thing that happened, or is to happen, in the life of a plan. */
export type Moment =
  | { readonly kind: 'version' | 'expected'; readonly date: string; readonly version: VersionModel }
  | {
      readonly kind: 'engagement';
      readonly date: string;
      readonly engagement: PlanModel['engagements'][number];
    }
  | { readonly kind: 'commitment'; readonly date: string; readonly commitment: Commitment };

/** The life of a plan, the oldest first; what has no date stands last. */
export function timelineOf(plan: PlanModel): Moment[] {
  const moments: Moment[] = [
    ...plan.versions.map((version) => ({
      kind: version.data.published === undefined ? ('expected' as const) : ('version' as const),
      date: versionDate(version),
      version,
    })),
    ...plan.engagements.map((engagement) => ({
      kind: 'engagement' as const,
      date: engagement.data.period.from,
      engagement,
    })),
    ...plan.commitments.flatMap((commitment) => {
      const { outcomeDate } = commitment;
      return outcomeDate === undefined
        ? []
        : [{ kind: 'commitment' as const, date: outcomeDate, commitment }];
    }),
  ];
  return moments.toSorted((a, b) => compareDates(a.date, b.date));
}

function dueOf({ due }: Commitment): string {
  return due === 'none' ? 'unknown' : due;
}
