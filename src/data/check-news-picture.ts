import { nearestName } from '../core/nearest-name.ts';
import { hasPictureEnding, PICTURE_ENDINGS } from '../core/picture-endings.ts';
import type { NewsFrontMatter } from '../schemas/news.ts';
import type { LoadedFile } from './load-files.ts';
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
  if (hasPictureEnding(picture.file)) return;
  report.add(
    place,
    `“${picture.file}” is no picture that every browser shows.`,
    `Save it as one of these kinds: ${PICTURE_ENDINGS.join(', ')}.`,
  );
}
