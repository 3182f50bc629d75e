import type { Entry } from './entries.ts';
import type { PlacedContainer, PlacedEntry } from './place-entries.ts';

/** A container and what stands in it. */
export interface Group {
  readonly placed: PlacedContainer;
  readonly children: readonly (Group | Entry)[];
  /** Whether anything of the later document stands in it. */
  readonly isLater: boolean;
  /** Whether all that stands in it are stubs of what moved away. */
  readonly isStub: boolean;
}

/** The class of a group of which nothing stands in the later document. */
export function goneClass({ isStub }: Group): 'pl-moved-away' | 'pl-removed' {
  return isStub ? 'pl-moved-away' : 'pl-removed';
}

export function isGroup(node: Group | Entry): node is Group {
  return 'placed' in node;
}

/** Gather neighbours that stand in the same containers, outermost first. */
export function groupEntries(entries: readonly PlacedEntry[], depth = 0): (Group | Entry)[] {
  const nodes: (Group | Entry)[] = [];
  let index = 0;
  while (index < entries.length) {
    const { entry, path } = entries[index] as PlacedEntry;
    const placed = path[depth];
    if (!placed) {
      nodes.push(entry);
      index += 1;
      continue;
    }
    let end = index + 1;
    while (entries[end]?.path[depth]?.key === placed.key) end += 1;
    const members = entries.slice(index, end);
    nodes.push({
      placed,
      children: groupEntries(members, depth + 1),
      isLater: members.some((member) => member.entry.side === 'after'),
      isStub: members.every((member) => member.entry.side === 'stub'),
    });
    index = end;
  }
  return nodes;
}
