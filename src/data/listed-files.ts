import { decoded, picturesOf } from './check-pictures.ts';
import type { LoadedVersion } from './load-version.ts';

/**
 * Takes out of each version the files that nothing published lists: a file is published when the
 * text of a version that readers see shows it, or one of their renditions names it, or a theme
 * shows it. All else in a folder stays where it is, on the editors’ side.
 *
 * @param versions Oldest first; a part may show a picture of the text that it amends.
 * @param shown Ids of those that readers see.
 * @param themes The texts of the themes that readers see.
 */
export function withListedFiles(
  versions: readonly LoadedVersion[],
  shown: ReadonlySet<string>,
  themes: readonly string[],
): LoadedVersion[] {
  const readers = versions.filter(({ id }) => shown.has(id));
  const listed = new Set(
    readers.flatMap(({ own, data }) => [
      ...data.renditions.flatMap(({ file }) => file ?? []),
      ...(own?.sections ?? [])
        .flatMap(({ blocks }) => blocks)
        .flatMap(picturesOf)
        .map(decoded),
    ]),
  );
  return versions.map((version) => {
    if (!shown.has(version.id)) return version;
    const files = version.files.filter(
      ({ path }) => listed.has(path) || themes.some((text) => text.includes(path)),
    );
    return files.length === version.files.length ? version : { ...version, files };
  });
}
