import path from 'node:path';
import { nearestName } from '../core/nearest-name.ts';
import type { NewsFrontMatter } from '../schemas/news.ts';
import type { LoadedFile } from './load-files.ts';
import { PICTURE_ENDINGS } from './pictures/picture.ts';
import type { Report } from './report.ts';

/**
 * Reports a picture of a news item that is not there, or that no browser shows as one.
 *
 * @param files Every file of the folder of pictures, as items name them: `files/clinic.png`.
 */
export function checkNewsPicture(
  { data: { picture }, placeOf }: LoadedFile<NewsFrontMatter>,
  files: readonly string[],
  report: Report,
): void {
  if (!picture) return;
  const place = placeOf(['picture', 'file']);
  if (!files.includes(picture.file)) {
    const guess = nearestName(picture.file, files);
    report.add(
      place,
      `There is no picture “${picture.file}” in the folder news.`,
      guess
        ? `Write “${guess}”: capitals and endings count too.`
        : 'Put it into news/files/, or take “picture” out.',
    );
    return;
  }
  const ending = path.posix.extname(picture.file).slice(1).toLowerCase();
  if (PICTURE_ENDINGS.includes(ending)) return;
  report.add(
    place,
    `“${picture.file}” is no picture that every browser shows.`,
    `Save it as one of these kinds: ${PICTURE_ENDINGS.join(', ')}.`,
  );
}
