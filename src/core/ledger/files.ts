import type { SealedFile } from './types.ts';

/** How the files that are there differ from those that were sealed. */
export interface FileDifferences {
  /** Sealed, and not there. */
  readonly missing: readonly SealedFile[];
  /** There, and not sealed. */
  readonly added: readonly SealedFile[];
  /** There with other bytes. */
  readonly changed: readonly { readonly was: SealedFile; readonly is: SealedFile }[];
}

/**
 * Hold files against those that an entry fixed; a renamed file is one that is missing and one that
 * was added.
 *
 * @example
 * fileDifferences(entry.files, found).changed[0]?.was.path // => 'index.mdx'
 */
export function fileDifferences(
  sealed: readonly SealedFile[],
  found: readonly SealedFile[],
): FileDifferences {
  const there = new Map(found.map((file) => [file.path, file]));
  const known = new Set(sealed.map(({ path }) => path));
  return {
    missing: sealed.filter(({ path }) => !there.has(path)),
    added: found.filter(({ path }) => !known.has(path)),
    changed: sealed.flatMap((was) => {
      const is = there.get(was.path);
      return is && is.sha256 !== was.sha256 ? [{ was, is }] : [];
    }),
  };
}

/** Whether all the files are those that were sealed. */
export function sameFiles({ missing, added, changed }: FileDifferences): boolean {
  return missing.length + added.length + changed.length === 0;
}
