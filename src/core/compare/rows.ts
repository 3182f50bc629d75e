import type { Marked } from './marked.ts';
import type { Line } from './reading-order.ts';
import type { Row } from './types.ts';

/** A line of the merged reading as the comparison gives it; without a change it was kept. */
export function rowOf(line: Line, change: string | undefined): Row {
  if (line.kind === 'moved-away') {
    return { kind: 'moved-away', before: [], after: [], spans: [], ...(change && { change }) };
  }
  const { unit } = line;
  return {
    kind: change === undefined ? 'kept' : kindOf(unit),
    before: unit.before.map(({ block }) => block),
    after: unit.after.map(({ block }) => block),
    spans: unit.spans,
    ...(change && { change }),
  };
}

function kindOf({ before, after, moved }: Marked): Row['kind'] {
  if (moved) return 'moved';
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  if (after.length > 1) return 'split';
  return before.length > 1 ? 'merged' : 'edited';
}
