import DiffMatchPatch, { type Diff } from 'diff-match-patch';

export { runsOf } from './dmp-runs.ts';

/** As it comes: after a second it goes on with coarser marks. */
export function compare(before: string, after: string): Diff[] {
  const engine = new DiffMatchPatch();
  const diffs = engine.diff_main(before, after);
  engine.diff_cleanupSemantic(diffs);
  return diffs;
}
