import { createHash } from 'node:crypto';
import path from 'node:path';
import { stateOf } from '../core/ledger/states.ts';
import type { Ledger } from '../core/ledger/types.ts';
import { nearestName } from '../core/nearest-name.ts';
import { hasPictureEnding } from '../core/picture-endings.ts';
import { unusableName } from '../core/plain-name.ts';
import type { Cache } from './cache.ts';
import { checkPictures } from './check-pictures.ts';
import { bytesOf, type ContentFolder, entriesIn, shownName } from './content-folder.ts';
import type { LoadedVersion } from './load-version.ts';
import { readPicture } from './pictures/picture.ts';
import type { Report } from './report.ts';
import { findTraces } from './traces/find-traces.ts';
import { kindOf } from './traces/kinds.ts';
import { type FileFault, traceFaults } from './traces/trace-faults.ts';

/** A photograph of a good camera has half as many; the browsers of telephones give up at some point. */
const MAX_POINTS = 50_000_000;
/** A hundred times a well-made picture: readers pay for their data. */
const MAX_PICTURE_BYTES = 10_000_000;

/**
 * Reports what is wrong with the files of a plan and of its versions: names that no address can hold, kinds
 * that could run in a browser, pictures that cannot be shown, files that tell more than their
 * readers see, and pictures and forms that are named and not there.
 *
 * @param folder `plans/<plan>`.
 * @param versions Oldest first.
 * @param ledger What it holds cannot be changed any more, and is only warned of.
 */
export function checkFiles(
  content: ContentFolder,
  folder: string,
  versions: readonly LoadedVersion[],
  ledger: Ledger,
  cache: Cache,
  report: Report,
): void {
  let inherited: readonly string[] = [];
  for (const version of versions) {
    const own = version.files.map((file) => file.path);
    // A part leaves the pictures of the text that it amends where they are.
    inherited = [...new Set([...own, ...inherited])];
    const reference = `${path.posix.basename(folder)}/${version.id}`;
    const sealed = stateOf(ledger, path.posix.basename(folder), version.id)?.seal.files ?? [];
    checkFileFolder(content, `${folder}/versions/${version.id}/files`, cache, report, {
      digests: new Map(version.files.map((file) => [file.path, file.digest])),
      published: new Set(sealed.map(({ sha256 }) => sha256)),
      reference,
    });
    if (version.own) checkPictures(version.own, inherited, report);
    checkRenditions(version, own, report);
  }
  checkFileFolder(content, `${folder}/files`, cache, report);
}

/** What is known of the files of a version. */
interface OfVersion {
  /** SHA-256 of those that can be read, by their path in the text. */
  readonly digests: ReadonlyMap<string, string>;
  /** SHA-256 of those that were published: their bytes stay as they are. */
  readonly published: ReadonlySet<string>;
  /** The version, as commands are told of it: `westmarsh/2024-09-update`. */
  readonly reference: string;
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

/** Reports what is wrong with the files of a folder `files`. */
export function checkFileFolder(
  content: ContentFolder,
  folder: string,
  cache: Cache,
  report: Report,
  ofVersion?: OfVersion,
): void {
  for (const entry of entriesIn(content, folder)) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      report.add(
        { file: shownName(content, file) },
        'A folder stands in “files”, and what is in it is not published.',
        'Put its files into “files” itself.',
      );
    } else if (entry.isFile()) {
      checkFileName(content, file, report);
      checkFileBytes(content, file, cache, report, ofVersion);
    }
  }
}

const FILE_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
function checkFileName(content: ContentFolder, file: string, report: Report): void {
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
  const unusable = unusableName(name);
  if (unusable) report.add(place, `The name “${name}” ${unusable.why}.`, unusable.fix);
  if (kindOf(name) === 'running') {
    report.add(
      place,
      `A file of the kind “.${ending}” could run in the browser of a reader.`,
      ending === 'svg' ? 'Save the picture as PNG.' : 'Publish it as a PDF, or leave it out.',
    );
  }
}

function checkFileBytes(
  content: ContentFolder,
  file: string,
  cache: Cache,
  report: Report,
  ofVersion: OfVersion | undefined,
): void {
  const shown = shownName(content, file);
  const full = path.join(content.root, file);
  const name = path.posix.basename(file);
  const digest = ofVersion?.digests.get(`files/${name}`) ?? digestOfFile(full);
  if (digest === undefined) {
    report.add(
      { file: shown },
      'The file cannot be opened.',
      'Let everybody who builds the site read it (chmod a+r), or copy it anew.',
    );
    return;
  }
  const ending = path.posix.extname(name).slice(1).toLowerCase();
  // Large files are looked into once in their life.
  const { faults, traces } = cache.get('file', [digest, ending], () => {
    const bytes = bytesOf(full) ?? Buffer.alloc(0);
    return {
      faults: hasPictureEnding(name) ? [...pictureFaults(bytes, ending)] : [],
      traces: findTraces(bytes, name),
    };
  });
  for (const { problem, fix } of faults) report.add({ file: shown }, problem, fix);
  for (const { problem, fix } of traceFaults(traces, shown)) {
    if (ofVersion?.published.has(digest)) {
      report.warn({ file: shown }, `${problem} It is published already.`, recordIt(ofVersion));
    } else report.add({ file: shown }, problem, fix);
  }
}

function digestOfFile(full: string): string | undefined {
  const bytes = bytesOf(full);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

function recordIt({ reference }: OfVersion): string {
  return `Put a cleaned copy in its place and say so: npm run correct -- ${reference} --reason "…"; or take the version back: npm run withdraw.`;
}

function* pictureFaults(bytes: Buffer, ending: string): Generator<FileFault> {
  const picture = readPicture(bytes, ending);
  if (!picture) {
    yield {
      problem: `The file is no picture of the kind that its name says (.${ending}).`,
      fix: 'Open it in a program for pictures and save it again as PNG or JPEG.',
    };
    return;
  }
  const { width, height, isWhole } = picture;
  if (!isWhole) {
    yield { problem: 'The picture is cut off before its end.', fix: 'Copy or save it again.' };
  }
  if (width * height > MAX_POINTS || bytes.length > MAX_PICTURE_BYTES) {
    yield {
      problem: `The picture has ${width} × ${height} points and ${(bytes.length / 1e6).toFixed(1)} MB; ${MAX_POINTS / 1e6} million points and ${MAX_PICTURE_BYTES / 1e6} MB are the limit.`,
      fix: 'Make it smaller: 2000 points wide is enough for any screen.',
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
