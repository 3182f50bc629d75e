import { decoded, picturesOf } from './check-pictures.ts';
import type { LoadedVersion } from './load-version.ts';
import { previousOf } from './order-versions.ts';

/**
 * Takes out of each version the files that nothing published lists: a file is published when the
 * text of a version that readers see shows it, or one of their renditions names it, or a theme
 * shows it. All else in a folder stays where it is, on the editors’ side; also a file that goes by
 * the name of one that another version lists.
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
  const byId = new Map(versions.map((version) => [version.id, version]));
  const readers = versions.filter(({ id }) => shown.has(id));
  const listed = new Set(
    readers.flatMap((version) =>
      pathsIn(version).map((path) => nameOf(holderOf(version, path, byId), path)),
    ),
  );
  return versions.map((version) => {
    if (!shown.has(version.id)) return version;
    const files = version.files.filter(
      ({ path }) => listed.has(nameOf(version, path)) || themes.some((text) => text.includes(path)),
    );
    return files.length === version.files.length ? version : { ...version, files };
  });
}

/** The files that a version lists: its own, or of the text that it amends. */
function pathsIn({ own, data }: LoadedVersion): string[] {
  const blocks = (own?.sections ?? []).flatMap((section) => section.blocks);
  return [
    ...data.renditions.flatMap(({ file }) => file ?? []),
    ...blocks.flatMap(picturesOf).map(decoded),
  ];
}

/** The version that holds a file of that path: it, or the nearest before it. */
function holderOf(
  version: LoadedVersion,
  path: string,
  byId: ReadonlyMap<string, LoadedVersion>,
): LoadedVersion {
  const seen = new Set<LoadedVersion>();
  for (let at: LoadedVersion | undefined = version; at && !seen.has(at); ) {
    if (at.files.some((file) => file.path === path)) return at;
    seen.add(at);
    at = byId.get(previousOf(at) ?? '');
  }
  return version;
}

function nameOf({ id }: LoadedVersion, path: string): string {
  return `${id}/${path}`;
}
