import { earliestDay, latestDay } from '../../core/dates/order.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import type { Report } from '../report.ts';
import type { YamlResult } from '../yaml.ts';

/** Reports promises that were kept after their time and are called kept, and those kept in time and called late. */
export function checkOutcomes(
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
