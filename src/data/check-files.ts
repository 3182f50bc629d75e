import path from 'node:path';
import { nearestName } from '../core/nearest-name.ts';
import { checkPictures } from './check-pictures.ts';
import { bytesOf, type ContentFolder, entriesIn, shownName } from './content-folder.ts';
import type { LoadedVersion } from './load-version.ts';
import { PICTURE_ENDINGS, readPicture } from './pictures/picture.ts';
import type { Report } from './report.ts';

/** A photograph of a good camera has half as many; the browsers of telephones give up at some point. */
const MAX_POINTS = 50_000_000;
/** A hundred times a well-made picture: readers pay for their data. */
const MAX_PICTURE_BYTES = 10_000_000;

/**
 * Reports what is wrong with the files of a plan's versions: names that no address can hold, kinds
 * that could run in a browser, pictures that cannot be shown or say where they were taken, and
 * pictures and forms that are named and not there.
 *
 * @param folder `plans/<plan>`.
 * @param versions Oldest first.
 */
export function checkFiles(
  content: ContentFolder,
  folder: string,
  versions: readonly LoadedVersion[],
  report: Report,
): void {
  let inherited: readonly string[] = [];
  for (const version of versions) {
    const own = version.files.map((file) => file.path);
    // A part leaves the pictures of the text that it amends where they are.
    inherited = [...new Set([...own, ...inherited])];
    checkFolder(content, `${folder}/versions/${version.id}/files`, report);
    if (version.own) checkPictures(version.own, inherited, report);
    checkRenditions(version, own, report);
  }
}

function checkRenditions(
  { data, placeOf }: LoadedVersion,
  files: readonly string[],
  report: Report,
): void {
  for (const [index, { file }] of data.renditions.entries()) {
    if (file === undefined || files.includes(file)) continue;
    const guess = nearestName(file, files);
    report.add(
      placeOf(['renditions', index, 'file']),
      `There is no file “${file}” in this version’s folder.`,
      guess ? `Write “${guess}”.` : 'Put it there, or take “file” out.',
    );
  }
}

function checkFolder(content: ContentFolder, folder: string, report: Report): void {
  for (const entry of entriesIn(content, folder)) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      report.add(
        { file: shownName(content, file) },
        'A folder stands in “files”, and what is in it is not published.',
        'Put its files into “files” itself.',
      );
    } else if (entry.isFile()) checkFile(content, file, report);
  }
}

const FILE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Opened from the site, they would run there. */
const RUNNING = ['svg', 'html', 'htm', 'xhtml', 'xml', 'js', 'mjs', 'exe', 'swf'];

function checkFile(content: ContentFolder, file: string, report: Report): void {
  const place = { file: shownName(content, file) };
  const name = path.posix.basename(file);
  const ending = path.posix.extname(name).slice(1).toLowerCase();
  if (!FILE_NAME.test(name)) {
    report.add(
      place,
      `The name “${name}” cannot be a part of an address.`,
      `Use the letters A to Z, digits, hyphens and full stops, for example “${plainName(name)}”.`,
    );
  }
  if (RUNNING.includes(ending)) {
    report.add(
      place,
      `A file of the kind “.${ending}” could run in the browser of a reader.`,
      ending === 'svg' ? 'Save the picture as PNG.' : 'Publish it as a PDF, or leave it out.',
    );
  }
  const bytes = bytesOf(path.join(content.root, file));
  if (!bytes) {
    report.add(
      place,
      'The file cannot be opened.',
      'Let everybody who builds the site read it (chmod a+r), or copy it anew.',
    );
  } else if (PICTURE_ENDINGS.includes(ending)) {
    for (const { problem, fix } of pictureFaults(bytes, ending)) report.add(place, problem, fix);
  }
}

function* pictureFaults(
  bytes: Buffer,
  ending: string,
): Generator<{ readonly problem: string; readonly fix: string }> {
  const picture = readPicture(bytes, ending);
  if (!picture) {
    yield {
      problem: `The file is no picture of the kind that its name says (.${ending}).`,
      fix: 'Open it in a program for pictures and save it again as PNG or JPEG.',
    };
    return;
  }
  const { width, height, isWhole, hasPlace } = picture;
  if (!isWhole) {
    yield { problem: 'The picture is cut off before its end.', fix: 'Copy or save it again.' };
  }
  if (width * height > MAX_POINTS || bytes.length > MAX_PICTURE_BYTES) {
    yield {
      problem: `The picture has ${width} × ${height} points and ${(bytes.length / 1e6).toFixed(1)} MB; ${MAX_POINTS / 1e6} million points and ${MAX_PICTURE_BYTES / 1e6} MB are the limit.`,
      fix: 'Make it smaller: 2000 points wide is enough for any screen.',
    };
  }
  if (hasPlace) {
    yield {
      problem: 'The picture says where on earth it was taken (GPS data).',
      fix: 'Save a copy without these data: most programs for pictures offer to leave out the location.',
    };
  }
}

function plainName(name: string): string {
  const { name: stem, ext } = path.posix.parse(name);
  const plain = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return `${plain || 'file'}${ext.replace(/[^A-Za-z0-9.]/g, '')}`;
}
