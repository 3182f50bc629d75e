import { circlesIn } from '../../core/circles.ts';
import { earliestDay, latestDay } from '../../core/dates/order.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import type { Report } from '../report.ts';
import type { YamlResult } from '../yaml.ts';

/** Reports promises that were kept after their time and are called kept, those kept in time and called late, and those that replace each other in a circle. */
export function checkOutcomes(
  commitments: YamlResult<readonly Commitment[]> | undefined,
  report: Report,
): void {
  checkTimes(commitments, report);
  if (commitments) checkReplacements(commitments, report);
}

/** A promise whose place another took, and so on, and that comes back to itself, was never replaced. */
function checkReplacements(
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

function checkTimes(
  commitments: YamlResult<readonly Commitment[]> | undefined,
  report: Report,
): void {
  for (const [index, { due, outcome, outcomeDate }] of (commitments?.data ?? []).entries()) {
    if (due === 'none' || outcomeDate === undefined) continue;
    const place = commitments?.placeOf([index, 'outcome']) ?? { file: '' };
    const [lastDay, first, last] = [
      latestDay(due),
      earliestDay(outcomeDate),
      latestDay(outcomeDate),
    ];
    if (lastDay === undefined) continue;
    if (outcome === 'met' && first !== undefined && first > lastDay) {
      report.add(
        place,
        `The promise was due ${due} and kept ${outcomeDate}, which is later, and its outcome is “met”.`,
        'Write “outcome: late”, or mend one of the two dates.',
      );
    }
    if (outcome === 'late' && last !== undefined && last <= lastDay) {
      report.add(
        place,
        `The promise was due ${due} and kept ${outcomeDate}, which is in time, and its outcome is “late”.`,
        'Write “outcome: met”, or mend one of the two dates.',
      );
    }
  }
}
