import type { Comparison } from '../../core/compare/types.ts';
import type { ChangeRecord, Coverage, TracedChange } from '../../core/trace/types.ts';
import type { TracedComparison } from '../../data/model.ts';
import type { VersionPair } from './compared-plan.ts';

/** What was found between two versions of a plan, and why as far as anyone recorded it. */
export interface TracedPair extends VersionPair {
  readonly comparison: Comparison;
  readonly changes: readonly TracedChange[];
  /** Records of the later version whose place no source gives. */
  readonly unplaced: readonly ChangeRecord[];
  readonly coverage: Coverage;
  /** Ids of the versions between the two of which no text is held, in order. */
  readonly skipped: readonly string[];
}

/** A comparison of the build, with its versions by their ids. */
export function tracedPair(traced: TracedComparison): TracedPair {
  const { before, after, comparison, changes, unplaced, coverage, skipped } = traced;
  return {
    before: before.id,
    after: after.id,
    comparison,
    changes,
    unplaced,
    coverage,
    skipped: skipped.map(({ id }) => id),
  };
}
