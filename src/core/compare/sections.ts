import type { PlanDocument } from '../document/types.ts';
import type { Marked } from './marked.ts';

/** Units that a reader counts as one change: a block, or a whole section. */
export interface Group {
  readonly scope: 'block' | 'section';
  readonly units: readonly Marked[];
}

/**
 * Put the units of a whole section that came, went or moved into one group, and every other unit
 * into a group of its own.
 *
 * A section that moved takes the sections under it along. A block that only one side of a moved
 * section has stays a change of its own.
 */
export function groupUnits(
  units: readonly Marked[],
  before: PlanDocument,
  after: PlanDocument,
): Group[] {
  const whole = [
    ...movedSections(units, before, after),
    ...sectionsOnOneSide(units, 'before', before),
    ...sectionsOnOneSide(units, 'after', after),
  ];
  const grouped = new Set(whole.flat());
  return [
    ...whole.map((members): Group => ({ scope: 'section', units: members })),
    ...units
      .filter((unit) => !grouped.has(unit))
      .map((unit): Group => ({ scope: 'block', units: [unit] })),
  ];
}

function sectionsOnOneSide(
  units: readonly Marked[],
  side: 'before' | 'after',
  { sections }: PlanDocument,
): Marked[][] {
  const alone = new Map<number, Marked[]>();
  for (const unit of units) {
    const [leaf] = unit[side];
    if (leaf === undefined || unit.before.length > 0 === unit.after.length > 0) continue;
    const held = alone.get(leaf.section);
    if (held === undefined) alone.set(leaf.section, [unit]);
    else held.push(unit);
  }
  return [...alone]
    .filter(([section, members]) => {
      const { depth, blocks } = sections[section]!;
      return depth > 0 && members.length === blocks.length;
    })
    .map(([, members]) => members);
}

interface MovedSection {
  readonly before: number;
  readonly after: number;
  readonly units: readonly Marked[];
}

function movedSections(
  units: readonly Marked[],
  before: PlanDocument,
  after: PlanDocument,
): Marked[][] {
  const moved = findMovedSections(units);
  const parents = { before: parentsOf(before), after: parentsOf(after) };
  const bySections = new Map(
    moved.map((section) => [`${section.before} ${section.after}`, section]),
  );
  const folded = new Map<MovedSection, Marked[]>();
  for (const section of moved) {
    const root = rootOf(section, parents, bySections);
    folded.set(root, [...(folded.get(root) ?? []), ...section.units]);
  }
  return [...folded.values()];
}

// In the order of the later document, so that a parent comes before its children.
function findMovedSections(units: readonly Marked[]): MovedSection[] {
  const paired = units.filter((unit) => unit.before.length > 0 && unit.after.length > 0);
  const headings = paired.filter(
    ({ before, moved }) => moved && before[0]!.block.kind === 'heading',
  );
  const staying = new Set(
    paired
      .filter(({ moved }) => !moved)
      .flatMap(({ before, after }) => [
        `before ${before[0]!.section}`,
        `after ${after[0]!.section}`,
      ]),
  );
  return headings
    .map(({ before, after }) => ({ before: before[0]!.section, after: after[0]!.section }))
    .filter(
      (section) =>
        !staying.has(`before ${section.before}`) && !staying.has(`after ${section.after}`),
    )
    .map((section) => ({
      ...section,
      units: paired.filter(
        (unit) =>
          unit.moved &&
          unit.before[0]!.section === section.before &&
          unit.after[0]!.section === section.after,
      ),
    }))
    .toSorted((a, b) => a.after - b.after);
}

// The section under which a moved section moved along, or itself.
function rootOf(
  section: MovedSection,
  parents: { readonly before: Int32Array; readonly after: Int32Array },
  moved: ReadonlyMap<string, MovedSection>,
): MovedSection {
  const { before, after } = section;
  const parent = moved.get(`${parents.before[before]} ${parents.after[after]}`);
  return parent === undefined ? section : rootOf(parent, parents, moved);
}

/** The number of the section that each section stands under; -1 for those at the top. */
function parentsOf({ sections }: PlanDocument): Int32Array {
  const open: number[] = [];
  return Int32Array.from(sections, ({ depth }, n) => {
    while (open.length > 0 && sections[open.at(-1)!]!.depth >= depth) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(n);
    return parent;
  });
}
