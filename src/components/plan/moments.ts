import { compareDates } from '../../core/dates/order.ts';
import type {
  EngagementModel,
  MeetingModel,
  NoticeModel,
  PlanModel,
  VersionModel,
} from '../../data/model.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import { versionDate } from '../version/version-words.ts';

/** One thing that happened, or is to happen, in the life of a plan. */
export type Moment = { readonly date: string } & (
  | { readonly kind: 'version' | 'expected'; readonly version: VersionModel }
  | { readonly kind: 'engagement'; readonly engagement: EngagementModel }
  | { readonly kind: 'meeting'; readonly meeting: MeetingModel }
  | { readonly kind: 'notice'; readonly notice: NoticeModel }
  | { readonly kind: 'commitment'; readonly commitment: Commitment }
);

/**
 * The life of a plan, the oldest first; what has no date stands last. A promise stands where it was
 * kept or given up, and where it is due as long as that is not known.
 */
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
    ...plan.meetings.map((meeting) => ({
      kind: 'meeting' as const,
      date: meeting.data.date,
      meeting,
    })),
    ...plan.notices.map((notice) => ({ kind: 'notice' as const, date: notice.data.date, notice })),
    ...plan.commitments.flatMap((commitment) => {
      const date = commitment.outcomeDate ?? commitment.due;
      return date === 'none' ? [] : [{ kind: 'commitment' as const, date, commitment }];
    }),
  ];
  return moments.toSorted((a, b) => compareDates(a.date, b.date));
}
