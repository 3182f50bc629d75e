import { groupBy } from '../group-by.ts';
import { itemAt } from './item-at.ts';
import { isHeading, type Leaf, type Leaves } from './leaves.ts';
import { type Pair, pairOf } from './pair.ts';
import { similarityOf } from './similarity.ts';

/**
 * Pair headings that were renamed: they share no words, but the text under them is paired. So a new
 * name makes no new text.
 */
export function pairRenamed(free: Leaves, pairs: readonly Pair[], leaves: Leaves): Pair[] {
  const headings = (side: readonly Leaf[]) =>
    new Map(side.filter(isHeading).map((leaf) => [leaf.section, leaf]));
  const before = headings(free.before);
  const after = headings(free.after);
  return sectionTies(pairs, leaves).flatMap(([section, other]) => {
    const a = before.get(section);
    const b = after.get(other);
    if (a === undefined || b === undefined) return [];
    before.delete(section);
    after.delete(other);
    return [pairOf(a, b, Math.max(similarityOf(a, b), RENAMED))];
  });
}

// Two headings so alike stand for one section, even if all of its text was written anew.
const SAME_NAME = 0.75;

/**
 * Give up pairs of headings that share a word or two while the sections under them share nothing:
 * there a section went and another one came.
 */
export function withoutNamesakes(pairs: readonly Pair[], leaves: Leaves): Pair[] {
  const tied = new Set(pairs.filter((pair) => !isHeadingPair(pair)).map(sectionsOf));
  const before = weighSections(leaves.before);
  const after = weighSections(leaves.after);
  return pairs.filter((pair) => {
    if (!isHeadingPair(pair) || pair.similarity >= SAME_NAME) return true;
    const hasText = before.has(pair.earlier.section) && after.has(pair.later.section);
    return !hasText || tied.has(sectionsOf(pair));
  });
}

export function isHeadingPair({ earlier, later }: Pair): boolean {
  return isHeading(earlier) && isHeading(later);
}

/** The sections of the two sides of a pair, as one text. */
export function sectionsOf({ earlier, later }: Pair): string {
  return `${earlier.section} ${later.section}`;
}

// What the text under a heading says about the heading: as much as half of its own words would.
const RENAMED = 0.5;

// More than half of the paired text of both sections must be in the other one, and half of all the
// text of the shorter section.
const MIN_SHARE = 0.5;

// Headings' sections whose text is paired with each other, those with most in common first.
function sectionTies(pairs: readonly Pair[], leaves: Leaves): [number, number][] {
  const text = pairs.filter(({ earlier, later }) => !isHeading(earlier) && !isHeading(later));
  const paired = {
    before: sumWeights(text, ({ earlier }) => earlier.section),
    after: sumWeights(text, ({ later }) => later.section),
  };
  const whole = { before: weighSections(leaves.before), after: weighSections(leaves.after) };
  return [...groupBy(text, sectionsOf).values()]
    .map((tied) => {
      const { earlier, later } = itemAt(tied, 0);
      const weight = tied.reduce((sum, pair) => sum + sharedWeight(pair), 0);
      return { before: earlier.section, after: later.section, weight };
    })
    .filter(({ before, after, weight }) => {
      const shorter = Math.min(whole.before.get(before) ?? 0, whole.after.get(after) ?? 0);
      return (
        weight > MIN_SHARE * (paired.before.get(before) ?? 0) &&
        weight > MIN_SHARE * (paired.after.get(after) ?? 0) &&
        weight >= MIN_SHARE * shorter
      );
    })
    .toSorted((a, b) => b.weight - a.weight || a.before - b.before)
    .map(({ before, after }) => [before, after]);
}

function sharedWeight({ earlier, later }: Pair): number {
  return Math.min(earlier.weight, later.weight);
}

function sumWeights(
  pairs: readonly Pair[],
  sectionOf: (pair: Pair) => number,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const pair of pairs) {
    const section = sectionOf(pair);
    sums.set(section, (sums.get(section) ?? 0) + sharedWeight(pair));
  }
  return sums;
}

// What the text of a section weighs, without its heading; none where there is no text.
function weighSections(leaves: readonly Leaf[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const leaf of leaves) {
    if (isHeading(leaf)) continue;
    weights.set(leaf.section, (weights.get(leaf.section) ?? 0) + leaf.weight);
  }
  return weights;
}
