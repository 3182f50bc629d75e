import { DIFF_DELETE, DIFF_INSERT, type Diff } from 'diff-match-patch';
import type { Run } from '../types.ts';

export function runsOf(diffs: readonly Diff[]): Run[] {
  return diffs.map(([operation, text]) => ({
    kind: operation === DIFF_INSERT ? 'added' : operation === DIFF_DELETE ? 'removed' : 'kept',
    text,
  }));
}
