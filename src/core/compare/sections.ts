import type { PlanDocument } from '../document/types.ts';
import { groupBy } from '../group-by.ts';
import { isHeadingPair, sectionsOf } from './headings.ts';
import { itemAt } from './item-at.ts';
import type { Leaf } from './leaves.ts';
import type { Marked } from './marked.ts';
import type { Pair } from './pair.ts';

/** The units of each whole section that only one side has; those under other sections are apart. */
export function sectionsOnOneSide(
  units: readonly Marked[],
  side: 'before' | 'after',
  { sections }: PlanDocument,
): Marked[][] {
  const alone = groupBy(
    units.filter(({ pair, [side]: own }) => pair === undefined && own.length > 0),
    (unit) => itemAt(unit[side], 0).section,
  );
  return [...alone]
    .filter(([section, members]) => {
      const { depth, blocks } = itemAt(sections, section);
      return depth > 0 && members.length === blocks.length;
    })
    .map(([, members]) => members);
}

interface MovedSection {
  readonly before: number;
  readonly after: number;
  readonly units: readonly Marked[];
}

/**
 * The units of each whole section that moved, with the sections under it that moved along. A block
 * that only one side of a moved section has stays a change of its own.
 */
export function sectionsMoved(
  units: readonly Marked[],
  before: PlanDocument,
  after: PlanDocument,
): Marked[][] {
  const moved = findMovedSections(units);
  const parents = { before: parentsOf(before), after: parentsOf(after) };
  const bySections = new Map(moved.map((section) => [keyOf(section), section]));
  const folded = groupBy(moved, (section) => rootOf(section, parents, bySections));
  return [...folded.values()].map((sections) => sections.flatMap((section) => section.units));
}

function keyOf({ before, after }: Pick<MovedSection, 'before' | 'after'>): string {
  return `${before} ${after}`;
}

// A section moved when its heading did, and more of its text than is paired with any other place; in
// the order of the later document, so that a parent comes before its children.
function findMovedSections(units: readonly Marked[]): MovedSection[] {
  const pairs = units.filter(hasPair);
  const paired = {
    before: sumWeights(pairs, ({ pair }) => pair.earlier),
    after: sumWeights(pairs, ({ pair }) => pair.later),
  };
  const moved = groupBy(
    pairs.filter((unit) => unit.moved),
    ({ pair }) => sectionsOf(pair),
  );
  return [...moved.values()]
    .flatMap((members) => {
      const heading = members.find(({ pair }) => isHeadingPair(pair))?.pair;
      if (heading === undefined) return [];
      const [before, after] = [heading.earlier.section, heading.later.section];
      const weight = members.reduce((sum, { pair }) => sum + pair.weight, 0);
      const isMost =
        2 * weight > (paired.before.get(before) ?? 0) &&
        2 * weight > (paired.after.get(after) ?? 0);
      return isMost ? [{ before, after, units: members }] : [];
    })
    .toSorted((a, b) => a.after - b.after);
}

function sumWeights<T extends { readonly pair: Pair }>(
  pairs: readonly T[],
  leafOf: (unit: T) => Leaf,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const unit of pairs) {
    const { section } = leafOf(unit);
    sums.set(section, (sums.get(section) ?? 0) + unit.pair.weight);
  }
  return sums;
}

function hasPair(unit: Marked): unit is Marked & { pair: Pair } {
  return unit.pair !== undefined;
}

// The section under which a moved section moved along, or itself.
function rootOf(
  section: MovedSection,
  parents: { readonly before: readonly number[]; readonly after: readonly number[] },
  moved: ReadonlyMap<string, MovedSection>,
): MovedSection {
  const { before, after } = section;
  const above = { before: parents.before[before] ?? -1, after: parents.after[after] ?? -1 };
  const parent = moved.get(keyOf(above));
  return parent === undefined ? section : rootOf(parent, parents, moved);
}

// The number of the section that each section stands under; -1 for those at the top.
function parentsOf({ sections }: PlanDocument): number[] {
  let open: { readonly depth: number; readonly number: number }[] = [];
  return sections.map(({ depth }, number) => {
    open = open.filter((above) => above.depth < depth);
    const parent = open.at(-1)?.number ?? -1;
    open.push({ depth, number });
    return parent;
  });
}
