import type { Container } from '../document/types.ts';
import { groupBy } from '../group-by.ts';
import { type Group, wholesOf } from './groups.ts';
import { itemAt } from './item-at.ts';
import { isHeading, type Leaf } from './leaves.ts';
import type { Marked } from './marked.ts';
import type { Pair } from './pair.ts';

/** A line of the merged reading: a unit, or the place from where a group moved away. */
export type Line =
  | { readonly kind: 'unit'; readonly unit: Marked; readonly group: Group }
  | { readonly kind: 'moved-away'; readonly group: Group };

/**
 * Order everything as the later document has it, with what is gone where it stood: behind what was
 * before it, yet never out of its own list or table, nor inside one that it was not in.
 */
export function readingOrder(groups: readonly Group[]): Line[] {
  const later = groups
    .flatMap((group) => group.units.map((unit) => ({ kind: 'unit' as const, unit, group })))
    .filter(({ unit }) => unit.after.length > 0)
    .toSorted((a, b) => itemAt(a.unit.after, 0).at - itemAt(b.unit.after, 0).at);
  const gone = placeGone(
    groups,
    later.map(({ unit }) => unit),
  );
  return [...(gone.get(-1) ?? []), ...later.flatMap((line, n) => [line, ...(gone.get(n) ?? [])])];
}

// What is gone, by the number of the later unit behind which it stands; -1 is the very beginning.
function placeGone(groups: readonly Group[], later: readonly Marked[]): Map<number, Line[]> {
  const places = new Map(later.map((unit, n) => [unit, n]));
  const placed: { readonly line: Line; readonly place: number }[] = [];
  for (const track of tracksOf(groups)) {
    const limits = limitsOf(track, places, later.length);
    let place = -1;
    let anchor: Pair | undefined;
    for (const [n, step] of track.entries()) {
      if (step.kind === 'here') {
        place = places.get(step.unit) ?? place;
        anchor = step.unit.pair;
      } else {
        place = placeBehind(step.leaf, place, anchor, itemAt(limits, n), later);
        placed.push({ line: step.line, place });
      }
    }
  }
  return new Map(
    [...groupBy(placed, ({ place }) => place)].map(([place, those]) => [
      place,
      those.map(({ line }) => line),
    ]),
  );
}

type Step =
  | { readonly kind: 'here'; readonly unit: Marked; readonly leaf: Leaf }
  | { readonly kind: 'gone'; readonly line: Line; readonly leaf: Leaf };

// The earlier document as a row of steps: what is still here leads to the place of what is gone. What
// moved whole has a track of its own, so that what it lost stands where it is now.
function tracksOf(groups: readonly Group[]): Step[][] {
  const own = new Map<string, Step[]>();
  for (const { wholes } of groups) {
    const track: Step[] = [];
    for (const whole of wholes) own.set(whole, track);
  }
  const main: Step[] = [];
  for (const group of groups) {
    const first = group.units.flatMap(({ before }) => before).reduce(earliest, undefined);
    for (const unit of group.units) {
      const leaf = unit.before[0];
      if (leaf === undefined) continue;
      const whole = wholesOf(leaf).find((name) => own.has(name)) ?? '';
      const track = own.get(whole) ?? main;
      if (unit.moved) {
        if (leaf === first) main.push({ kind: 'gone', line: { kind: 'moved-away', group }, leaf });
        if (group.wholes.includes(whole)) track.push({ kind: 'here', unit, leaf });
      } else if (unit.after.length > 0) {
        main.push({ kind: 'here', unit, leaf });
      } else {
        track.push({ kind: 'gone', line: { kind: 'unit', unit, group }, leaf });
      }
    }
  }
  const inOrder = (track: readonly Step[]) => track.toSorted((a, b) => a.leaf.at - b.leaf.at);
  return [main, ...new Set(own.values())].map(inOrder);
}

function earliest(first: Leaf | undefined, leaf: Leaf): Leaf {
  return first === undefined || leaf.at < first.at ? leaf : first;
}

interface Limit {
  /** Number of the later unit behind which nothing may stand that comes before `next`. */
  readonly place: number;
  /** What is still here, next in the earlier document. */
  readonly next: Leaf | undefined;
}

function limitsOf(
  track: readonly Step[],
  places: ReadonlyMap<Marked, number>,
  end: number,
): Limit[] {
  let limit: Limit = { place: end - 1, next: undefined };
  return track
    .toReversed()
    .map((step) => {
      const here = step.kind === 'here' ? places.get(step.unit) : undefined;
      if (here !== undefined) limit = { place: here - 1, next: step.leaf };
      return limit;
    })
    .reverse();
}

function placeBehind(
  leaf: Leaf,
  place: number,
  anchor: Pair | undefined,
  limit: Limit,
  later: readonly Marked[],
): number {
  const isInside = inSameList(leaf, anchor?.earlier);
  if (!isInside && inSameList(leaf, limit.next)) return Math.max(place, limit.place);
  let behind = place;
  while (behind < limit.place) {
    const next = later[behind + 1]?.after[0];
    if (next === undefined || !mustPass(leaf, anchor, next)) break;
    behind += 1;
  }
  return behind;
}

// A heading comes behind all that stands under the heading before it; other text behind the list,
// table or quotation that it was behind.
function mustPass(leaf: Leaf, anchor: Pair | undefined, next: Leaf): boolean {
  if (isHeading(leaf)) return !isHeadingAbove(next, depthOf(leaf));
  if (anchor === undefined) return false;
  return sharedContainers(next, anchor.later) > sharedContainers(leaf, anchor.earlier);
}

function isHeadingAbove(leaf: Leaf, depth: number): boolean {
  return isHeading(leaf) && depthOf(leaf) <= depth;
}

function depthOf({ block }: Leaf): number {
  return Number(block.attributes.depth);
}

function sharedContainers(a: Leaf, b: Leaf): number {
  const others = b.block.containers;
  const differs = a.block.containers.findIndex(({ id }, n) => id !== others[n]?.id);
  return differs < 0 ? Math.min(a.block.containers.length, others.length) : differs;
}

const LISTS: ReadonlySet<Container['kind']> = new Set(['list', 'table']);

function inSameList(a: Leaf, b: Leaf | undefined): boolean {
  const list = a.block.containers.find(({ kind }) => LISTS.has(kind));
  return list !== undefined && !!b?.block.containers.some(({ id }) => id === list.id);
}
