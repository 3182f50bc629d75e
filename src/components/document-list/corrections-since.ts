import type { CorrectionModel } from '../../data/model.ts';

/**
 * The corrections of a version that a file of it does not know of: the words of the version were
 * mended after the file got the bytes that it has.
 *
 * @param corrections Of the version, oldest first.
 * @param path Of the file in the version, `files/plan.pdf`.
 */
export function correctionsSince(
  corrections: readonly CorrectionModel[],
  path: string,
): CorrectionModel[] {
  const lastRenewed = corrections.findLastIndex(({ files }) =>
    [...files.added, ...files.changed.map(({ is }) => is)].some((file) => file.path === path),
  );
  return corrections
    .slice(lastRenewed + 1)
    .filter(({ comparison }) => comparison.changes.some(({ kind }) => kind !== 'form'));
}
