import { isOverdue } from '../../../core/dates/order.ts';
import { printDate } from '../../../core/dates/print.ts';
import type { PlanModel } from '../../../data/model.ts';
import type { Commitment } from '../../../schemas/commitments.ts';
import { versionDate } from '../../version/version-words.ts';
import { OUTCOME } from '../../words.ts';
import { daysOfPeriod, type Stretch, stretchOf } from './stretch.ts';

/** One thing in the life of a plan, as the picture shows it. */
export interface TimelineItem {
  readonly lane: Lane;
  readonly mark: TimelineMark;
  /** Beside the mark; empty where marks are told apart by their sign alone. */
  readonly label: string;
  /** For whoever points at the mark. */
  readonly title: string;
  /** The days that it took, or on one of which it was. */
  readonly days: Stretch;
  /** Of a period, the days that are surely within it. */
  readonly sure?: Stretch | undefined;
}

export type Lane = 'version' | 'engagement' | 'meeting' | 'notice' | 'commitment';

/** What a mark looks like: of a promise it is what became of it. */
export type TimelineMark = 'version' | 'expected' | 'period' | 'meeting' | 'notice' | PromiseMark;

export type PromiseMark = Commitment['outcome'] | 'overdue';

/** What became of a promise, by its mark. */
export const PROMISE: Readonly<Record<PromiseMark, string>> = { ...OUTCOME, overdue: 'Overdue' };

export interface TimelineItems {
  readonly items: readonly TimelineItem[];
  /** How many more there are that have no date and cannot be drawn. */
  readonly undated: number;
}

/**
 * All of a plan’s life that has a date: versions, engagement, meetings, notices, and promises where
 * they were due.
 *
 * @param today The day that counts as today, `2017-07-26`.
 */
export function timelineItems(plan: PlanModel, today: string): TimelineItems {
  const all = [
    ...plan.versions.map((version) => {
      const { label, published } = version.data;
      const mark = published === undefined ? ('expected' as const) : ('version' as const);
      return item('version', mark, withoutDate(label), label, stretchOf(versionDate(version)));
    }),
    ...plan.engagements.map(({ data: { title, period } }) => {
      const known = daysOfPeriod(period);
      const one = item('engagement', 'period', withoutDate(title), title, known?.days);
      return one && { ...one, sure: known?.sure };
    }),
    ...plan.meetings.map(({ data: { title, date } }) =>
      item('meeting', 'meeting', withoutDate(title), title, stretchOf(date)),
    ),
    ...plan.notices.map(({ data: { number, title, date } }) =>
      item('notice', 'notice', String(number), title, stretchOf(date)),
    ),
    ...plan.commitments.map((commitment) => promiseItem(commitment, today)),
  ];
  const items = all.filter((one) => one !== undefined);
  return { items, undated: all.length - items.length };
}

function promiseItem(
  { wording, due, outcome }: Commitment,
  today: string,
): TimelineItem | undefined {
  if (due === 'none') return undefined;
  const mark = outcome === 'open' && isOverdue(due, today) ? 'overdue' : outcome;
  const title = `${wording} Due ${printDate(due)}: ${PROMISE[mark]}.`;
  return item('commitment', mark, '', title, stretchOf(due));
}

function item(
  lane: Lane,
  mark: TimelineMark,
  label: string,
  title: string,
  days: Stretch | undefined,
): TimelineItem | undefined {
  return days && { lane, mark, label, title, days };
}

/**
 * The scale says when; a label need not.
 *
 * @example
 * withoutDate('Draft plan, 18 September 2023') // => 'Draft plan'
 * withoutDate('Next refresh, expected by March 2027') // => 'Next refresh'
 */
export function withoutDate(label: string): string {
  return label.replace(/,(?: expected)?(?: by)?(?: \d{1,2})?(?: \p{L}+)? \d{4}$/u, '');
}
