import type { VersionState } from './states.ts';

/** A file and its digest, as `sha256sum` prints and reads them. */
export interface Sum {
  readonly sha256: string;
  readonly path: string;
}

/**
 * A list for `sha256sum -c`.
 *
 * @example
 * sumsText([{ sha256: 'e3b0…', path: 'plans/a/versions/b/text.txt' }])
 * // => 'e3b0…  plans/a/versions/b/text.txt\n'
 */
export function sumsText(sums: readonly Sum[]): string {
  return sums.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

/** The files of the content folder that the ledger fixes, by their paths in it. */
export function contentSums(states: readonly VersionState[]): Sum[] {
  return states.flatMap(({ plan, version, seal }) =>
    seal.files.map(({ path, sha256 }) => ({
      sha256,
      path: `plans/${plan}/versions/${version}/${path}`,
    })),
  );
}

/**
 * The files of a built site that the ledger fixes, by their paths in it: the words of each version
 * as plain text, and the files that were published with it. Of what was withdrawn there is none.
 */
export function siteSums(states: readonly VersionState[]): Sum[] {
  return states
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap(({ plan, version, seal }) => {
      const folder = `plans/${plan}/versions/${version}`;
      const files = seal.files.filter(({ path }) => path.startsWith('files/'));
      return [
        { sha256: seal.text, path: `${folder}/text.txt` },
        ...files.map(({ path, sha256 }) => ({ sha256, path: `${folder}/${path}` })),
      ];
    });
}
