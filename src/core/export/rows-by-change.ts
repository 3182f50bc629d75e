import type { Comparison, Row } from '../compare/types.ts';

/** The rows of each change by its id, without the places from which something moved away. */
export function rowsByChange({ rows }: Comparison): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.change === undefined || row.kind === 'moved-away') continue;
    const same = found.get(row.change);
    if (same === undefined) found.set(row.change, [row]);
    else same.push(row);
  }
  return found;
}
