import { circlesIn } from '../../core/circles.ts';
import { earliestDay, latestDay } from '../../core/dates/order.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import type { Report } from '../report.ts';
import type { Path, YamlResult } from '../yaml.ts';

/**
 * Reports promises that say of one of their places nothing at all, those that are open and settled,
 * those that were kept after their time and are called kept, or in time and called late,
 * and those that replace each other in a circle. Warns of those replaced by nothing that anybody
 * names.
 */
export function checkOutcomes(
  commitments: YamlResult<readonly Commitment[]> | undefined,
  report: Report,
): void {
  if (!commitments) return;
  for (const [index, commitment] of (commitments.data ?? []).entries()) {
    const placeOf: PlaceOf = (path) => commitments.placeOf([index, ...path]);
    checkPlaces(commitment, placeOf, report);
    checkOpen(commitment, placeOf, report);
    checkReplaced(commitment, placeOf, report);
    checkInTime(commitment, placeOf, report);
  }
  checkCircles(commitments, report);
}

/** Where a key of one promise stands. */
type PlaceOf = (path: Path) => ReturnType<YamlResult<unknown>['placeOf']>;

const PLACES = {
  madeIn:
    'Say where it was promised, for example “madeIn: { version: … }” or “madeIn: { elsewhere: … }”.',
  keptBy:
    'Say where it was kept, for example “keptBy: { version: … }” or “keptBy: { elsewhere: … }”; or take the key out.',
  replacedBy:
    'Say what took its place: “replacedBy: { commitment: … }” or “replacedBy: { version: … }”; or take the key out where nobody knows.',
} as const;

function checkPlaces(commitment: Commitment, placeOf: PlaceOf, report: Report): void {
  for (const key of Object.keys(PLACES) as (keyof typeof PLACES)[]) {
    const named = commitment[key];
    if (!named || Object.keys(named).length > 0) continue;
    report.add(placeOf([key]), `“${key}” of the promise “${commitment.id}” is empty.`, PLACES[key]);
  }
}

function checkOpen({ outcome, outcomeDate }: Commitment, placeOf: PlaceOf, report: Report): void {
  if (outcome !== 'open' || outcomeDate === undefined) return;
  report.add(
    placeOf(['outcomeDate']),
    `The promise has the outcome “open”, and a date of its outcome (${outcomeDate}).`,
    'Write what became of it (“outcome: met”, for example), or take “outcomeDate” out.',
  );
}

function checkReplaced(
  { id, outcome, outcomeNote, replacedBy }: Commitment,
  placeOf: PlaceOf,
  report: Report,
): void {
  if (outcome !== 'replaced' || replacedBy || outcomeNote) return;
  report.leftovers.push({
    place: placeOf(['outcome']),
    problem: `The promise “${id}” was replaced, and nothing says by what; readers see “not recorded”.`,
    fix: 'Add “replacedBy: { commitment: … }” or “replacedBy: { version: … }”, or say it in “outcomeNote”.',
  });
}

function checkInTime(
  { due, outcome, outcomeDate }: Commitment,
  placeOf: PlaceOf,
  report: Report,
): void {
  if (due === 'none' || outcomeDate === undefined) return;
  const [lastDay, first, last] = [latestDay(due), earliestDay(outcomeDate), latestDay(outcomeDate)];
  if (lastDay === undefined) return;
  if (outcome === 'met' && first !== undefined && first > lastDay) {
    report.add(
      placeOf(['outcome']),
      `The promise was due ${due} and kept ${outcomeDate}, which is later, and its outcome is “met”.`,
      'Write “outcome: late”, or mend one of the two dates.',
    );
  }
  if (outcome === 'late' && last !== undefined && last <= lastDay) {
    report.add(
      placeOf(['outcome']),
      `The promise was due ${due} and kept ${outcomeDate}, which is in time, and its outcome is “late”.`,
      'Write “outcome: met”, or mend one of the two dates.',
    );
  }
}

/** A promise whose place another took, and so on, and that comes back to itself, was never replaced. */
function checkCircles(
  { data = [], placeOf }: YamlResult<readonly Commitment[]>,
  report: Report,
): void {
  const next = new Map(data.map(({ id, replacedBy }) => [id, replacedBy?.commitment]));
  for (const trail of circlesIn(next.keys(), next)) {
    report.add(
      placeOf([data.findIndex(({ id }) => id === trail[0]), 'replacedBy', 'commitment']),
      `The promises replace each other in a circle: ${trail.join(' → ')}.`,
      'Take “replacedBy” out of the one that stands today.',
    );
  }
}
