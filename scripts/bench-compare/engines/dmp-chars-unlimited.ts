import DiffMatchPatch, { type Diff } from 'diff-match-patch';

export { runsOf } from './dmp-runs.ts';

/** Without its limit of a second, so that what it shows does not depend on the machine. */
export function compare(before: string, after: string): Diff[] {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  const diffs = engine.diff_main(before, after);
  engine.diff_cleanupSemantic(diffs);
  return diffs;
}
