import type { Commitment } from '../../schemas/commitments.ts';
import { commitmentGroups } from './groups.ts';

/** As many as a reader looks over on the way; the others are one link away. */
const SHOWN = 5;

/**
 * The promises that the front page of a plan shows: what is overdue or open before what is settled.
 *
 * @param day The day that counts as today, ISO text.
 */
export function firstCommitments(commitments: readonly Commitment[], day: string): Commitment[] {
  return commitmentGroups(commitments, day)
    .flatMap((group) => group.commitments)
    .slice(0, SHOWN);
}
