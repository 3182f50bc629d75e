import type { Commitment } from '../../schemas/commitments.ts';
import type { Selection } from '../selection.ts';
import { type IsShown, namesOnlyShown } from './named.ts';

/**
 * The promises that were made where readers can read them. One is open as long as readers do not see
 * what its outcome rests on: where it was kept, or what took its place.
 *
 * @example
 * shownCommitments([{ id: 'clinics', madeIn: { version: 'draft' }, outcome: 'met', keptBy: { notice: 'secret' }, … }], …)
 * // => [{ id: 'clinics', madeIn: { version: 'draft' }, outcome: 'open', … }]
 */
export function shownCommitments(
  commitments: readonly Commitment[],
  isShown: IsShown,
): Commitment[] {
  const made = commitments.filter(({ madeIn }) => namesOnlyShown(madeIn, isShown));
  const ids = new Set(made.map(({ id }) => id));
  const isKnown: IsShown = (kind, id) => (kind === 'commitment' ? ids.has(id) : isShown(kind, id));
  return made.map((commitment) => withKnownOutcome(commitment, isKnown));
}

/** A promise as it is now: open until the day that its outcome carries. */
export function withOutcomeByNow(commitment: Commitment, selection: Selection): Commitment {
  return selection.shows({ date: commitment.outcomeDate }) ? commitment : stillOpen(commitment);
}

function withKnownOutcome(commitment: Commitment, isKnown: IsShown): Commitment {
  const { keptBy = {}, replacedBy = {} } = commitment;
  const isKnownWhole = [keptBy, replacedBy].every((part) => namesOnlyShown(part, isKnown));
  return isKnownWhole ? commitment : stillOpen(commitment);
}

/** A promise without what became of it. */
function stillOpen({
  outcomeNote: _note,
  outcomeDate: _date,
  keptBy: _keptBy,
  replacedBy: _replacedBy,
  ...promise
}: Commitment): Commitment {
  return { ...promise, outcome: 'open' };
}
