import { digestOf } from './digest.ts';
import type { DraftBlock } from './mdast/draft.ts';
import type { Block, Container, Section } from './types.ts';

/** A section whose blocks have no ids yet. */
export interface DraftSection {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly blocks: readonly DraftBlock[];
}

/**
 * Give the blocks and containers of a section their ids and digests.
 *
 * A container's id is that of its first block and its depth there, so ids from several documents
 * never meet in one as long as their sections do not.
 */
export function finishSection(draft: DraftSection, formerly?: readonly string[]): Section {
  const containers = new Map<Container, Container>();
  const blocks = draft.blocks.map((block, index): Block => {
    const id = `${draft.id}.${index}`;
    return {
      ...block,
      id,
      section: draft.id,
      containers: block.containers.map((container, depth) => {
        const known = containers.get(container) ?? { ...container, id: `${id}/${depth}` };
        containers.set(container, known);
        return known;
      }),
      digest: digestOf(block),
    };
  });
  return { ...draft, ...(formerly ? { formerly } : {}), blocks };
}
