import { type ChangeObject, diffWords } from 'diff';
import type { Run } from '../types.ts';

// The text that it keeps has the white space of the later side.
export function compare(before: string, after: string): ChangeObject<string>[] {
  return diffWords(before, after);
}

export function runsOf(changes: readonly ChangeObject<string>[]): Run[] {
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}
