import { groupBy } from '../../core/group-by.ts';
import type { TracedChange } from '../../core/trace/types.ts';
import { lacksReason } from '../../core/trace/verdict.ts';
import { recordKey } from './marked-sections.ts';

/** Changes that are told together: all rest on the same records, or each stands alone. */
export interface Entry {
  readonly changes: readonly TracedChange[];
}

/**
 * Group changes for a reader: those that rest on the same records become one entry, at the place
 * of the first. A change without a record always stands alone, so that none hides another.
 */
export function entriesOf(changes: readonly TracedChange[]): Entry[] {
  const groups = groupBy(changes, (trace) => recordKey(trace) || trace.change.id);
  return [...groups.values()].map((group) => ({ changes: group }));
}

/** Whether all changes of an entry lack a reason that a source states. */
export function isUnexplained({ changes }: Entry): boolean {
  return changes.every(lacksReason);
}
