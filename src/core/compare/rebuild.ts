import type { Block, PlanDocument } from '../document/types.ts';
import { groupBy } from '../group-by.ts';
import { textOfSide } from './spans.ts';
import type { Comparison, Row, SectionFrame } from './types.ts';

/**
 * Put the earlier document together again from a comparison: the texts from its marked words, the
 * rest from its blocks. Equal to what was compared.
 */
export function documentBefore({ rows, before }: Comparison): PlanDocument {
  return rebuild(before, rows, 'before');
}

/** Put the later document together again from a comparison, as `documentBefore` does the earlier. */
export function documentAfter({ rows, after }: Comparison): PlanDocument {
  return rebuild(after, rows, 'after');
}

function rebuild(
  frames: readonly SectionFrame[],
  rows: readonly Row[],
  side: 'before' | 'after',
): PlanDocument {
  const sections = groupBy(
    rows.flatMap((row) => blocksOf(row, side)),
    ({ section }) => section,
  );
  return {
    sections: frames.map((frame) => ({
      ...frame,
      blocks: (sections.get(frame.id) ?? []).toSorted((a, b) => numberOf(a) - numberOf(b)),
    })),
  };
}

function blocksOf(row: Row, side: 'before' | 'after'): Block[] {
  const text = textOfSide(row.spans, side);
  const blocks = row[side];
  if (blocks.length === 1) return blocks.map((block) => ({ ...block, text }));
  let start = 0;
  return blocks.map((block) => {
    const from = start;
    start += block.text.length + 1;
    return { ...block, text: text.slice(from, start - 1) };
  });
}

// `finance.12`: the number of a block in its section.
function numberOf({ id }: Block): number {
  return Number(id.slice(id.lastIndexOf('.') + 1));
}
