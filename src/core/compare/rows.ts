import { kindOf } from './marked.ts';
import type { Line } from './reading-order.ts';
import type { Row } from './types.ts';

/** A line of the merged reading as the comparison gives it; what was kept has no change. */
export function rowOf(line: Line, change: string | undefined): Row {
  if (line.kind === 'moved-away') {
    return { kind: 'moved-away', before: [], after: [], spans: [], ...(change && { change }) };
  }
  const { unit } = line;
  return {
    kind: kindOf(unit),
    before: unit.before.map(({ block }) => block),
    after: unit.after.map(({ block }) => block),
    spans: unit.spans,
    ...(change && { change }),
  };
}
