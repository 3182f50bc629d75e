import path from 'node:path';
import sharp from 'sharp';
import { ContentError, sortErrors } from '../../core/errors.ts';
import { hasPictureEnding } from '../../core/picture-endings.ts';
import { type ContentFolder, entriesIn, shownName } from '../content-folder.ts';

/**
 * Draws every picture of a content folder once: a file may begin as a picture does, and hold
 * something else or be cut off.
 *
 * @param known Mistakes that were found already: of a file that has one, no more is said.
 * @param folders Below which pictures are drawn; all of them where none is named.
 * @returns All mistakes, in the order of files and lines.
 */
export async function withDamagedPictures(
  content: ContentFolder,
  known: readonly ContentError[],
  folders: readonly string[] = [''],
): Promise<ContentError[]> {
  const told = new Set(known.map(({ place }) => place.file));
  const pictures = folders
    .flatMap((folder) => picturesBelow(content, folder))
    .filter((file) => !told.has(shownName(content, file)));
  const found: ContentError[] = [];
  // One after the other: a large picture takes much memory.
  for (const file of pictures) {
    const fault = await faultOf(path.join(content.root, file));
    if (fault === undefined) continue;
    found.push(
      new ContentError(
        { file: shownName(content, file) },
        `The picture cannot be drawn (“${fault}”).`,
        'Open it in a program for pictures and save it again, or copy it anew from where it came.',
      ),
    );
  }
  return sortErrors([...known, ...found]);
}

/** Files that are pictures by their names, wherever they stand. */
function picturesBelow(content: ContentFolder, folder: string): string[] {
  return entriesIn(content, folder).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return picturesBelow(content, file);
    return entry.isFile() && hasPictureEnding(entry.name) ? [file] : [];
  });
}

async function faultOf(file: string): Promise<string | undefined> {
  try {
    await sharp(file, { failOn: 'error' }).stats();
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    // The first line names the fault, those below it the file and the parts of the library.
    return (
      said
        .split('\n')[0]
        ?.replace(/^.*?: /, '')
        .replace(/\.$/, '') ?? 'its bytes are damaged'
    );
  }
}
