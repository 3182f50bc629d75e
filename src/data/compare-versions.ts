import { compareDocuments } from '../core/compare/compare.ts';
import type { Comparison } from '../core/compare/types.ts';
import { remember } from '../core/remember.ts';
import { coverageOf } from '../core/trace/coverage.ts';
import { repeatedIds, unknownThemes } from '../core/trace/record-checks.ts';
import { type StepTrace, stepTrace } from '../core/trace/step-trace.ts';
import { traceAcross } from '../core/trace/steps.ts';
import { traceChanges } from '../core/trace/trace.ts';
import type { Cache } from './cache.ts';
import type { TracedComparison, VersionModel } from './model.ts';
import { Report } from './report.ts';

/** A version whose text we hold. */
type TextVersion = VersionModel & { readonly effective: NonNullable<VersionModel['effective']> };

/**
 * Compares each version with the nearest earlier one whose text we hold, and joins the changes with
 * what was recorded about them.
 *
 * @param versions Oldest first.
 * @param themes Ids of the plan's themes: a record that names another is a mistake.
 * @param uncertain Versions of whose text not all is known: what their records do not meet is no mistake.
 */
export function compareSteps(
  versions: readonly VersionModel[],
  themes: readonly string[],
  uncertain: ReadonlySet<string>,
  cache: Cache,
  report: Report,
): TracedComparison[] {
  const withText = versions.filter(hasText);
  const known = new Set(themes);
  return withText.slice(1).map((after, index) => {
    const before = withText[index] as TextVersion;
    const isKnown = !uncertain.has(before.id) && !uncertain.has(after.id);
    const step = tracedStep(before, after, versions, known, cache, isKnown ? report : new Report());
    if (!isKnown) {
      const { records } = after;
      report.errors.push(...repeatedIds(records), ...unknownThemes(records, known));
    }
    return step;
  });
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

/**
 * Compares the pairs that were given an address when the later of the two was current: a prebuilt
 * comparison stays prebuilt for ever.
 *
 * @param versions Oldest first.
 * @param steps Those of `versions`, oldest first.
 * @param hasAddress Tells whether an earlier build gave a pair its address.
 */
export function compareKept(
  versions: readonly VersionModel[],
  steps: readonly TracedComparison[],
  hasAddress: (before: VersionModel, after: VersionModel) => boolean,
  cache: Cache,
): TracedComparison[] {
  const withText = versions.filter(hasText);
  // The last of them is in `compareSince`, neighbours are steps.
  return withText.slice(2, -1).flatMap((after, index) =>
    withText
      .slice(0, index + 1)
      .map((before, from) => ({ before, between: steps.slice(from, index + 2) }))
      .filter(({ before }) => hasAddress(before, after))
      .map((pair) => tracedLongPair(pair.before, after, pair.between, versions, cache)),
  );
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
    steps.map((step) => ({ trace: traceOfStep(step), records: step.after.records })),
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

/** What following blocks through a step needs: for the longer pairs, here and in the browser. */
export const traceOfStep = remember(
  ({ before, after, comparison, changes }: TracedComparison): StepTrace =>
    stepTrace({ before: before.id, after: after.id, comparison, traced: changes }),
);

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
