import { type Pair, pairOf } from './candidates.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { similarityOf } from './similarity.ts';

/**
 * Pair headings that were renamed: they share no words, but the text under them is paired. So a new
 * name makes no new text.
 */
export function pairRenamed(free: Leaves, pairs: readonly Pair[], leaves: Leaves): Pair[] {
  const headings = (side: readonly Leaf[]) =>
    new Map(
      side.filter(({ block }) => block.kind === 'heading').map((leaf) => [leaf.section, leaf]),
    );
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

// What the text under a heading says about the heading: as much as half of its own words would.
const RENAMED = 0.5;

// More than half of the paired text of both sections must be in the other one, and half of all the
// text of the shorter section.
const MIN_SHARE = 0.5;

// Sections whose text is paired with each other, those with most in common first.
function sectionTies(pairs: readonly Pair[], leaves: Leaves): [number, number][] {
  const ties = new Map<string, { sections: [number, number]; weight: number }>();
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const textBefore = weighSections(leaves.before);
  const textAfter = weighSections(leaves.after);
  for (const pair of pairs) {
    const a = leaves.before[pair.before]!;
    const b = leaves.after[pair.after]!;
    if (a.block.kind === 'heading' || b.block.kind === 'heading') continue;
    const weight = Math.min(a.weight, b.weight);
    const key = `${a.section} ${b.section}`;
    const tie = ties.get(key) ?? { sections: [a.section, b.section], weight: 0 };
    ties.set(key, { ...tie, weight: tie.weight + weight });
    before.set(a.section, (before.get(a.section) ?? 0) + weight);
    after.set(b.section, (after.get(b.section) ?? 0) + weight);
  }
  return [...ties.values()]
    .filter(
      ({ sections: [a, b], weight }) =>
        weight > MIN_SHARE * before.get(a)! &&
        weight > MIN_SHARE * after.get(b)! &&
        weight >= MIN_SHARE * Math.min(textBefore[a]!, textAfter[b]!),
    )
    .toSorted((a, b) => b.weight - a.weight || a.sections[0] - b.sections[0])
    .map(({ sections }) => sections);
}

function weighSections(leaves: readonly Leaf[]): Float64Array {
  const weights = new Float64Array((leaves.at(-1)?.section ?? -1) + 1);
  for (const { section, block, weight } of leaves) {
    if (block.kind !== 'heading') weights[section]! += weight;
  }
  return weights;
}
