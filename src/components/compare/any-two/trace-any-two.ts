import type { Comparison } from '../../../core/compare/types.ts';
import { coverageOf } from '../../../core/trace/coverage.ts';
import type { StepTrace } from '../../../core/trace/step-trace.ts';
import { traceAcross } from '../../../core/trace/steps.ts';
import type { ComparedPlan, ComparedVersion, VersionPair } from '../compared-plan.ts';
import type { TracedPair } from '../traced-pair.ts';

/**
 * Join the comparison of any two versions of a plan with what is recorded of the steps between
 * them, as the build does for the pairs that it foresees.
 *
 * @param traces Of `stepsBetween`, in order.
 *
 * @example
 * traceAnyTwo(plan, { before: 'draft', after: 'refresh' }, comparison, [toUpdate, toRefresh]).coverage
 * // => { passage: 4, section: 2, unexplained: 3, inferred: 1, form: 1 }
 */
export function traceAnyTwo(
  { versions }: Pick<ComparedPlan, 'versions'>,
  { before, after }: VersionPair,
  comparison: Comparison,
  traces: readonly StepTrace[],
): TracedPair {
  const steps = traces.map((trace) => ({ trace, records: recordsOf(versions, trace.after) }));
  const changes = traceAcross(steps, comparison);
  return {
    before,
    after,
    comparison,
    changes,
    unplaced: [],
    coverage: coverageOf(changes),
    skipped: withoutText(versions, before, after),
  };
}

function recordsOf(versions: readonly ComparedVersion[], id: string): ComparedVersion['records'] {
  return versions.find((version) => version.id === id)?.records ?? [];
}

/** Ids of the versions between the two of which no text is held. */
function withoutText(versions: readonly ComparedVersion[], before: string, after: string) {
  const ids = versions.map(({ id }) => id);
  return versions
    .slice(ids.indexOf(before) + 1, ids.indexOf(after))
    .filter(({ isHeld }) => !isHeld)
    .map(({ id }) => id);
}
