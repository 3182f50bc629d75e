import { compareDates, compareDatesNewestFirst, isOverdue } from '../../core/dates/order.ts';
import type { Commitment } from '../../schemas/commitments.ts';

/** Promises of which the same became. */
export interface CommitmentGroup {
  readonly id: GroupId;
  readonly title: string;
  /** What the group means, where its title does not say it. */
  readonly note?: string;
  /** Overdue and open ones by the date when they are due, the others by what became of them last. */
  readonly commitments: readonly Commitment[];
}

type GroupId = 'overdue' | Commitment['outcome'];

/** In the order in which readers ask for them. */
const GROUPS: readonly Omit<CommitmentGroup, 'commitments'>[] = [
  {
    id: 'overdue',
    title: 'Overdue',
    note: 'The last day on which they were due has passed, and nothing is recorded of their outcome.',
  },
  { id: 'open', title: 'Open' },
  { id: 'met', title: 'Kept' },
  { id: 'late', title: 'Kept late' },
  { id: 'replaced', title: 'Replaced by something else' },
  { id: 'dropped', title: 'Dropped' },
  {
    id: 'not-recorded',
    title: 'Outcome not recorded',
    note: 'No source that we read says what became of them.',
  },
];

/**
 * The promises of a plan by what became of them; no group is empty.
 *
 * @param day The day that counts as today, ISO text.
 */
export function commitmentGroups(
  commitments: readonly Commitment[],
  day: string,
): CommitmentGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    commitments: commitments
      .filter((commitment) => groupOf(commitment, day) === group.id)
      .toSorted(group.id === 'overdue' || group.id === 'open' ? byDue : byOutcome),
  })).filter((group) => group.commitments.length > 0);
}

/** Whether a promise was due before a day, and nothing became of it as far as is known. */
export function isOverdueOn({ outcome, due }: Commitment, day: string): boolean {
  return outcome === 'open' && isOverdue(due, day);
}

function groupOf(commitment: Commitment, day: string): GroupId {
  return isOverdueOn(commitment, day) ? 'overdue' : commitment.outcome;
}

function byDue(a: Commitment, b: Commitment): number {
  return compareDates(dueOf(a), dueOf(b));
}

function byOutcome(a: Commitment, b: Commitment): number {
  const [first, second] = [a.outcomeDate ?? 'unknown', b.outcomeDate ?? 'unknown'];
  return compareDatesNewestFirst(first, second) || byDue(a, b);
}

function dueOf({ due }: Commitment): string {
  return due === 'none' ? 'unknown' : due;
}
