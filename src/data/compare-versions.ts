import { compareDocuments } from '../core/compare/compare.ts';
import type { Comparison } from '../core/compare/types.ts';
import { coverageOf } from '../core/trace/coverage.ts';
import { traceAcross } from '../core/trace/steps.ts';
import { traceChanges } from '../core/trace/trace.ts';
import type { Cache } from './cache.ts';
import type { TracedComparison, VersionModel } from './model.ts';
import type { Report } from './report.ts';

/** A version whose text we hold. */
type TextVersion = VersionModel & { readonly effective: NonNullable<VersionModel['effective']> };

/**
 * Compares each version with the nearest earlier one whose text we hold, and joins the changes with
 * what was recorded about them.
 *
 * @param versions Oldest first.
 * @param themes Ids of the plan's themes: a record that names another is a mistake.
 */
export function compareSteps(
  versions: readonly VersionModel[],
  themes: readonly string[],
  cache: Cache,
  report: Report,
): TracedComparison[] {
  const withText = versions.filter(hasText);
  const known = new Set(themes);
  return withText
    .slice(1)
    .map((after, index) =>
      tracedStep(withText[index] as TextVersion, after, versions, known, cache, report),
    );
}

/**
 * Compares each earlier version with the current one, where that is not a step: a change shows the
 * records of every step that touched its text.
 *
 * @param versions Oldest first.
 * @param steps Those of `versions`, oldest first.
 */
export function compareSince(
  versions: readonly VersionModel[],
  steps: readonly TracedComparison[],
  cache: Cache,
): TracedComparison[] {
  const withText = versions.filter(hasText);
  const current = withText.at(-1);
  if (!current) return [];
  return withText
    .slice(0, -2)
    .map((before, index) => tracedLongPair(before, current, steps.slice(index), versions, cache));
}

function hasText(version: VersionModel): version is TextVersion {
  return version.effective !== undefined;
}

function tracedStep(
  before: TextVersion,
  after: TextVersion,
  versions: readonly VersionModel[],
  themes: ReadonlySet<string>,
  cache: Cache,
  report: Report,
): TracedComparison {
  const comparison = compared(before, after, cache);
  const { traced, unplaced } = report.take(
    traceChanges({
      comparison,
      before: before.effective,
      after: after.effective,
      records: after.records,
      themes,
    }),
  );
  return {
    plan: after.plan,
    before,
    after,
    comparison,
    changes: traced,
    unplaced,
    coverage: coverageOf(traced),
    skipped: between(versions, before, after),
  };
}

function tracedLongPair(
  before: TextVersion,
  after: TextVersion,
  steps: readonly TracedComparison[],
  versions: readonly VersionModel[],
  cache: Cache,
): TracedComparison {
  const comparison = compared(before, after, cache);
  const changes = traceAcross(
    steps.map((step) => ({
      before: step.before.id,
      after: step.after.id,
      comparison: step.comparison,
      traced: step.changes,
    })),
    comparison,
  );
  return {
    plan: after.plan,
    before,
    after,
    comparison,
    changes,
    unplaced: [],
    coverage: coverageOf(changes),
    skipped: between(versions, before, after).filter(({ effective }) => effective === undefined),
  };
}

function compared(before: TextVersion, after: TextVersion, cache: Cache): Comparison {
  const key = [before.id, after.id, before.textDigest, after.textDigest];
  return cache.get('comparison', key, () =>
    compareDocuments(before.effective, after.effective, { before: before.id, after: after.id }),
  );
}

function between(
  versions: readonly VersionModel[],
  before: VersionModel,
  after: VersionModel,
): VersionModel[] {
  return versions.slice(versions.indexOf(before) + 1, versions.indexOf(after));
}
