import type { Container, PlanDocument } from '../document/types.ts';
import { groupBy } from '../group-by.ts';
import type { Group } from './groups.ts';
import { itemAt } from './item-at.ts';
import type { Leaf } from './leaves.ts';
import type { Marked } from './marked.ts';
import type { Pair } from './pair.ts';

// A reader counts these as one thing where they came or went. The items of a list came one by one:
// each may have a reason of its own.
const ONE_THING: ReadonlySet<Container['kind']> = new Set([
  'table',
  'item',
  'quotation',
  'footnote',
]);

/**
 * The tables, items with what stands in them, quotations and footnotes of several blocks that are on
 * one side only, the outermost first.
 *
 * @param left The units that are in no group yet.
 */
export function containersOnOneSide(
  left: readonly Marked[],
  side: 'before' | 'after',
  { sections }: PlanDocument,
): Group[] {
  const sizes = countBlocks(sections);
  const alone = left.filter(({ pair, [side]: own }) => pair === undefined && own.length > 0);
  return outermost(
    alone,
    (unit) => itemAt(unit[side], 0).block.containers.filter(({ kind }) => ONE_THING.has(kind)),
    (members, { id }) => members.length === sizes.get(id),
  );
}

function countBlocks(sections: PlanDocument['sections']): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { containers } of sections.flatMap(({ blocks }) => blocks)) {
    for (const { id } of containers) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  }
  return sizes;
}

/**
 * The lists, tables, items with what stands in them, quotations and components of several blocks
 * that moved, the outermost first: those of which more moved together than is paired with any other
 * place.
 *
 * @param left The units that are in no group yet.
 * @param all Every unit.
 */
export function containersMoved(left: readonly Marked[], all: readonly Marked[]): Group[] {
  const paired = weighContainers(all.filter(hasPair));
  return outermost(
    left.filter(hasPair).filter(({ moved }) => moved),
    ({ pair: { earlier, later } }) => sharedContainers(earlier, later),
    (members, { earlier, later }) => {
      const weight = members.reduce((sum, { pair }) => sum + pair.weight, 0);
      return (
        2 * weight > (paired.before.get(earlier) ?? 0) &&
        2 * weight > (paired.after.get(later) ?? 0)
      );
    },
  );
}

/**
 * The lists whose items have the same words and got another form together: bullets that became
 * numbers.
 *
 * @param left The units that are in no group yet.
 */
export function listsRestyled(left: readonly Marked[]): Group[] {
  const restyled = left.filter(hasPair).filter(({ moved, form, spans }) => {
    const isForm = form.length === 1 && form[0]?.kind === 'container';
    return !moved && isForm && spans.every(({ kind }) => kind === 'kept');
  });
  return outermost(
    restyled,
    ({ pair: { earlier, later } }) =>
      sharedContainers(earlier, later).filter(({ kind }) => kind === 'list'),
    (members) => new Set(members.map(({ form }) => form[0]?.after)).size === 1,
  ).map((group) => ({ ...group, wholes: [] }));
}

interface SharedContainer extends Pick<Container, 'kind' | 'id'> {
  readonly earlier: string;
  readonly later: string;
}

// Containers of a kind at the same depth, as two blocks that are one would have them.
function sharedContainers(earlier: Leaf, later: Leaf): SharedContainer[] {
  return earlier.block.containers.flatMap(({ kind, id }, depth) => {
    const other = later.block.containers[depth];
    if (other?.kind !== kind) return [];
    return [{ kind, id: `${id}\n${other.id}`, earlier: id, later: other.id }];
  });
}

function weighContainers(units: readonly (Marked & { pair: Pair })[]) {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  for (const { pair } of units) {
    for (const { id } of pair.earlier.block.containers) add(before, id, pair.weight);
    for (const { id } of pair.later.block.containers) add(after, id, pair.weight);
  }
  return { before, after };
}

function add(sums: Map<string, number>, id: string, weight: number): void {
  sums.set(id, (sums.get(id) ?? 0) + weight);
}

function hasPair(unit: Marked): unit is Marked & { pair: Pair } {
  return unit.pair !== undefined;
}

// Groups of two or more units by the outermost of their containers that is whole.
function outermost<
  T extends Marked,
  C extends Pick<Container, 'kind' | 'id'> & { earlier?: string },
>(
  units: readonly T[],
  containersOf: (unit: T) => readonly C[],
  isWhole: (members: readonly T[], container: C) => boolean,
): Group[] {
  const within = units.flatMap((unit) =>
    containersOf(unit).map((container, depth) => ({ unit, container, depth })),
  );
  const byContainer = [...groupBy(within, ({ container }) => container.id).values()]
    .map((members) => ({ ...itemAt(members, 0), members: members.map(({ unit }) => unit) }))
    .filter(({ members, container }) => members.length > 1 && isWhole(members, container))
    .toSorted((a, b) => a.depth - b.depth);
  const taken = new Set<T>();
  return byContainer.flatMap(({ container, members }) => {
    if (members.some((unit) => taken.has(unit))) return [];
    for (const unit of members) taken.add(unit);
    return [
      {
        scope: container.kind,
        units: members,
        wholes: container.earlier === undefined ? [] : [container.earlier],
      },
    ];
  });
}
