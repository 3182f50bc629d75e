import type { Container } from '../document/types.ts';
import type { Leaf } from './leaves.ts';
import type { Marked } from './marked.ts';
import type { Group } from './sections.ts';

/** A line of the merged reading: a unit, or the place from where a group moved away. */
export type Line =
  | { readonly kind: 'unit'; readonly unit: Marked; readonly group: Group }
  | { readonly kind: 'moved-away'; readonly group: Group };

/**
 * Order everything as the later document has it, with what is gone where it stood: behind what was
 * before it, yet never out of its own list or table, nor inside one that it was not in.
 */
export function readingOrder(groups: readonly Group[]): Line[] {
  const lines = groups.flatMap((group) =>
    group.units.map((unit): Line => ({ kind: 'unit', unit, group })),
  );
  const later = lines
    .filter((line) => unitOf(line).after.length > 0)
    .toSorted((a, b) => unitOf(a).after[0]!.at - unitOf(b).after[0]!.at);
  const gone = placeGone(groups, later.map(unitOf));
  return [...(gone.get(-1) ?? []), ...later.flatMap((line, n) => [line, ...(gone.get(n) ?? [])])];
}

function unitOf(line: Line): Marked {
  if (line.kind === 'moved-away') throw new TypeError('A place moved away from has no unit.');
  return line.unit;
}

// What is gone, by the number of the later unit behind which it stands; -1 is the very beginning.
function placeGone(groups: readonly Group[], later: readonly Marked[]): Map<number, Line[]> {
  const places = new Map(later.map((unit, n) => [unit, n]));
  const gone = new Map<number, Line[]>();
  for (const track of tracksOf(groups)) {
    const limits = limitsOf(track, places, later.length);
    let place = -1;
    let anchor: Marked | undefined;
    for (const [n, step] of track.entries()) {
      if (step.kind === 'here') {
        place = places.get(step.unit)!;
        anchor = step.unit;
        continue;
      }
      place = placeBehind(step.leaf, place, anchor, limits[n]!, later);
      const held = gone.get(place);
      if (held === undefined) gone.set(place, [step.line]);
      else held.push(step.line);
    }
  }
  return gone;
}

type Step =
  | { readonly kind: 'here'; readonly unit: Marked; readonly leaf: Leaf }
  | { readonly kind: 'gone'; readonly line: Line; readonly leaf: Leaf };

// The earlier document as a row of steps: what is still here leads to the place of what is gone. A
// section that moved has a track of its own, so that what it lost stands where it is now.
function tracksOf(groups: readonly Group[]): Step[][] {
  const own = new Map<number, Step[]>();
  for (const { scope, units } of groups) {
    if (scope === 'block' || !units[0]!.moved) continue;
    const track: Step[] = [];
    for (const { before } of units) own.set(before[0]!.section, track);
  }
  const main: Step[] = [];
  for (const group of groups) {
    const first = Math.min(...group.units.flatMap(({ before }) => before.map(({ at }) => at)));
    for (const unit of group.units) {
      const [leaf] = unit.before;
      if (leaf === undefined) continue;
      if (unit.moved) {
        if (leaf.at === first)
          main.push({ kind: 'gone', line: { kind: 'moved-away', group }, leaf });
        if (group.scope === 'section') own.get(leaf.section)!.push({ kind: 'here', unit, leaf });
      } else if (unit.after.length > 0) {
        main.push({ kind: 'here', unit, leaf });
      } else {
        const track = own.get(leaf.section) ?? main;
        track.push({ kind: 'gone', line: { kind: 'unit', unit, group }, leaf });
      }
    }
  }
  const inOrder = (track: readonly Step[]) => track.toSorted((a, b) => a.leaf.at - b.leaf.at);
  return [main, ...new Set(own.values())].map(inOrder);
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
      if (step.kind === 'here') limit = { place: places.get(step.unit)! - 1, next: step.leaf };
      return limit;
    })
    .reverse();
}

function placeBehind(
  leaf: Leaf,
  place: number,
  anchor: Marked | undefined,
  limit: Limit,
  later: readonly Marked[],
): number {
  const isInside = inSameList(leaf, anchor?.before.at(-1));
  if (!isInside && inSameList(leaf, limit.next)) return Math.max(place, limit.place);
  let behind = place;
  while (behind < limit.place && mustPass(leaf, anchor, later[behind + 1]!.after[0]!)) behind += 1;
  return behind;
}

// A heading comes behind all that stands under the heading before it; other text behind the list,
// table or quotation that it was behind.
function mustPass(leaf: Leaf, anchor: Marked | undefined, next: Leaf): boolean {
  if (leaf.block.kind === 'heading') return !isHeadingAbove(next, depthOf(leaf));
  if (anchor === undefined) return false;
  return (
    sharedContainers(next, anchor.after.at(-1)!) > sharedContainers(leaf, anchor.before.at(-1)!)
  );
}

function isHeadingAbove(leaf: Leaf, depth: number): boolean {
  return leaf.block.kind === 'heading' && depthOf(leaf) <= depth;
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
