import path from 'node:path';
import { compareDocuments } from '../../src/core/compare/compare.ts';
import type { Comparison } from '../../src/core/compare/types.ts';
import { coverageOf, coverageSentences } from '../../src/core/trace/coverage.ts';
import type { TracedChange } from '../../src/core/trace/types.ts';
import { compareFrontMatter } from '../../src/core/versions/compare-front-matter.ts';
import type { FrontMatterChange } from '../../src/core/versions/types.ts';
import type { TracedComparison } from '../../src/data/model.ts';
import type { ComparedSide } from './read-side.ts';

/** Two texts, what is different between them, and what was recorded about it. */
export interface ComparedPair {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly comparison: Comparison;
  /** Empty where one of the two is a file and says nothing about itself. */
  readonly frontMatter: readonly FrontMatterChange[];
  /** Empty where nothing was recorded about these two. */
  readonly traced: readonly TracedChange[];
  /** How far the changes are explained, in sentences. */
  readonly coverage: readonly string[];
  /** What a theme is called. */
  readonly themeTitle: (theme: string) => string;
}

/** Compares two texts; of two versions of one plan also what they say about themselves, and why. */
export function comparePair(before: ComparedSide, after: ComparedSide): ComparedPair {
  const recorded = recordedPair(before, after);
  const titles = new Map(after.plan?.themes.map(({ id, data }) => [id, data.title]));
  const pair = { before: before.id, after: after.id };
  return {
    before,
    after,
    comparison: recorded?.comparison ?? compareDocuments(before.document, after.document, pair),
    frontMatter: before.about && after.about ? compareFrontMatter(before.about, after.about) : [],
    traced: recorded?.changes ?? [],
    coverage: recorded ? coverageSentences(coverageOf(recorded.changes)) : [],
    themeTitle: (theme) => titles.get(theme) ?? theme,
  };
}

function recordedPair(before: ComparedSide, after: ComparedSide): TracedComparison | undefined {
  const { plan } = after;
  const isOfPlan = before.plan && path.dirname(before.folder) === path.dirname(after.folder);
  if (!plan || !isOfPlan) return undefined;
  return [...plan.steps, ...plan.since].find(
    (one) => one.before.id === before.id && one.after.id === after.id,
  );
}
