import type { Container } from '../types.ts';
import type { Entry } from './entries.ts';

/** A container under a name by which those of both documents are told apart. */
export interface PlacedContainer {
  /** The same for everything that is drawn in one element. */
  readonly key: string;
  /** None for a list item or table row that only holds what cannot stand there by itself. */
  readonly container: Container | undefined;
  readonly kind: Container['kind'] | 'row';
}

export interface PlacedEntry {
  readonly entry: Entry;
  readonly path: readonly PlacedContainer[];
}

/**
 * Decide in which elements each entry is drawn.
 *
 * Blocks of the later document stand in its containers. What is gone, and the stubs of what moved
 * away, stand where they are between those: in every container that is open before and after them,
 * so that they never part what is one list or table in the later document; and beyond that in the
 * containers they had, where these are still there under another id.
 */
export function placeEntries(entries: readonly Entry[]): PlacedEntry[] {
  const successors = successorsOf(entries);
  const before = laterPathsBefore(entries);
  const behind = laterPathsBefore(entries.toReversed()).toReversed();
  return entries.map((entry, index) => {
    if (entry.side === 'after') return { entry, path: entry.containers.map(laterContainer) };
    const open = commonStart(before[index] ?? [], behind[index] ?? []);
    const own = entry.containers.map((container) => earlierContainer(container, successors));
    return { entry, path: validPath(withinOpen(own, open), entry, index) };
  });
}

/** For each entry, the containers of the nearest entry of the later document before it. */
function laterPathsBefore(entries: readonly Entry[]): (readonly PlacedContainer[])[] {
  let nearest: readonly PlacedContainer[] = [];
  return entries.map(({ side, containers }) => {
    const path = nearest;
    if (side === 'after') nearest = containers.map(laterContainer);
    return path;
  });
}

function laterContainer(container: Container): PlacedContainer {
  return { key: `after:${container.id}`, container, kind: container.kind };
}

function earlierContainer(
  container: Container,
  successors: ReadonlyMap<string, Container>,
): PlacedContainer {
  const successor = successors.get(container.id);
  return successor
    ? laterContainer(successor)
    : { key: `before:${container.id}`, container, kind: container.kind };
}

/** By the id of an earlier container, the later one in which blocks of it stand now. */
function successorsOf(entries: readonly Entry[]): Map<string, Container> {
  const successors = new Map<string, Container>();
  for (const { row, block } of entries) {
    const earlier = row.before[0]?.containers ?? [];
    for (const [depth, container] of (block?.containers ?? []).entries()) {
      const { id, kind } = earlier[depth] ?? {};
      if (id === undefined || kind !== container.kind || row.after.length === 0) break;
      if (!successors.has(id)) successors.set(id, container);
    }
  }
  return successors;
}

function commonStart(
  a: readonly PlacedContainer[],
  b: readonly PlacedContainer[],
): readonly PlacedContainer[] {
  const end = a.findIndex(({ key }, depth) => key !== b[depth]?.key);
  return end === -1 ? a : a.slice(0, end);
}

/** The open containers, then what a path has beyond containers of the same kinds. */
function withinOpen(
  own: readonly PlacedContainer[],
  open: readonly PlacedContainer[],
): PlacedContainer[] {
  const differs = own.findIndex(({ kind }, depth) => kind !== open[depth]?.kind);
  const shared = differs === -1 ? own.length : differs;
  return [...open, ...own.slice(Math.min(shared, open.length))];
}

/** With an item or a row around what cannot stand in a list or table by itself. */
function validPath(
  path: readonly PlacedContainer[],
  { block }: Entry,
  index: number,
): PlacedContainer[] {
  return path.flatMap((placed, depth) => {
    const next = path[depth + 1]?.kind;
    const key = `only:${index}`;
    if (placed.kind === 'list' && next !== 'item') {
      return [placed, { key, container: undefined, kind: 'item' as const }];
    }
    const isRow = next === undefined && block?.kind === 'table-row';
    if (placed.kind === 'table' && !isRow) {
      return [placed, { key, container: undefined, kind: 'row' as const }];
    }
    return [placed];
  });
}
