import { type Dirent, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { nearestName } from '../core/nearest-name.ts';
import { type ContentFolder, filesIn, shownName } from './content-folder.ts';
import { type ContentPlace, placeAt } from './content-places.ts';
import type { Report } from './report.ts';

/**
 * Reports what stands in the content folder and would be passed over, or is not what it seems:
 * links to other places, folders that cannot be opened, names that differ only in capitals, texts
 * under names that nothing reads.
 */
export function checkTree(content: ContentFolder, report: Report): void {
  checkFolder(content, '', report);
}

function checkFolder(content: ContentFolder, folder: string, report: Report): void {
  const all = entriesOf(content, folder, report);
  const entries = all.filter(({ name }) => !name.startsWith('.'));
  const place = placeAt(folder);
  checkTwins(content, folder, entries, report);
  for (const entry of entries) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) reportLink(content, file, report);
    else if (!entry.isFile() && !entry.isDirectory()) reportDevice(content, file, report);
    if (place && entry.isFile()) checkFileName(content, file, place, report);
    if (!entry.isDirectory()) continue;
    if (place) checkFolderName(content, file, place, report);
    if (file !== KEPT) checkFolder(content, file, report);
  }
  if (place) checkHidden(content, folder, all, place, report);
}

// Copies of what was published stand there under the digests of their bytes.
const KEPT = 'ledger';

function entriesOf(content: ContentFolder, folder: string, report: Report): Dirent[] {
  try {
    return readdirSync(path.join(content.root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch {
    report.add(
      { file: folder === '' ? content.name : shownName(content, folder) },
      'The folder cannot be opened.',
      folder === ''
        ? 'Name the folder with the content: --content <folder>.'
        : 'Let everybody who builds the site read it (chmod a+rx), or copy it anew.',
    );
    return [];
  }
}

function reportLink(content: ContentFolder, file: string, report: Report): void {
  report.add(
    { file: shownName(content, file) },
    `This is a link to “${readlinkSync(path.join(content.root, file))}”, and content holds no links of the file system.`,
    'Put the file or folder itself in its place.',
  );
}

function reportDevice(content: ContentFolder, file: string, report: Report): void {
  report.add(
    { file: shownName(content, file) },
    'This is neither a file nor a folder.',
    'Delete it, and put a file in its place if one is expected.',
  );
}

/** Names that begin with a full stop are the system’s, and nothing reads them: neither a draft that was put aside so. */
function checkHidden(
  content: ContentFolder,
  folder: string,
  all: readonly Dirent[],
  { files, folders, entries }: ContentPlace,
  report: Report,
): void {
  const isText = (name: string) =>
    files.includes(name) || (entries !== undefined && name.endsWith(entries));
  for (const entry of all.filter(({ name }) => /^\.(?![_#~])/.test(name))) {
    const name = entry.name.slice(1);
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const isContent = entry.isDirectory()
      ? folders === 'any'
        ? holdsText(content, file)
        : folders.includes(name)
      : isText(name) || isText(entry.name);
    if (!isContent) continue;
    report.add(
      { file: shownName(content, file) },
      `Nothing reads what has a name with a full stop in front, as “${entry.name}”.`,
      'Take the full stop off, or move it out of the content.',
    );
  }
}

function holdsText(content: ContentFolder, folder: string): boolean {
  return [...filesIn(content, folder, '.mdx'), ...filesIn(content, folder, '.yaml')].length > 0;
}

/** Many computers take such names for one, and one of the two would win by chance. */
function checkTwins(
  content: ContentFolder,
  folder: string,
  entries: readonly Dirent[],
  report: Report,
): void {
  const first = new Map<string, string>();
  for (const { name } of entries) {
    const same = name.normalize('NFC').toLowerCase();
    const other = first.get(same);
    if (other === undefined) {
      first.set(same, name);
      continue;
    }
    const difference =
      name.normalize('NFC') === other.normalize('NFC')
        ? 'in how their accents are stored'
        : 'in capitals';
    report.add(
      { file: shownName(content, folder === '' ? name : `${folder}/${name}`) },
      `The name differs from that of “${other}” only ${difference}.`,
      'Give one of the two another name, or delete it.',
    );
  }
}

/** Notes to editors, and what systems and programs leave behind. */
const NOT_CONTENT = /^(?:README|LICEN[CS]E|CHANGELOG)\b|^(?:Thumbs\.db|desktop\.ini)$|^~\$|~$/i;

function checkFileName(
  content: ContentFolder,
  file: string,
  { files, folders, entries }: ContentPlace,
  report: Report,
): void {
  const name = path.posix.basename(file);
  if (files.includes(name) || (entries && name.endsWith(entries))) return;
  if (folders !== 'any' && folders.includes(name)) {
    report.add(
      { file: shownName(content, file) },
      'Here stands a file, and a folder is expected.',
      'Give the file another name, or delete it.',
    );
    return;
  }
  if (NOT_CONTENT.test(name)) return;
  report.add(
    { file: shownName(content, file) },
    `Nothing reads a file of the name “${name}” here.`,
    fixForName(name, { files, folders, entries }) ?? fixForPlace(file, files),
  );
}

/** Documents and pictures: they have a folder of their own. */
const PUBLISHED = /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|png|jpe?g|webp|gif|mp3|mp4|zip)$/i;

/** What to do with a file whose name is near one that is read here; nothing where none is. */
function fixForName(name: string, { files, folders, entries }: ContentPlace): string | undefined {
  if (PUBLISHED.test(name) && folders !== 'any' && folders.includes('files')) {
    return 'Put it into the folder “files” here, or delete it; copy a text that is to be read into an .mdx file.';
  }
  const nearest = nearestName(name, files);
  if (nearest !== undefined) return `Name it “${nearest}”, or delete it.`;
  const stem = name.replace(/\..*$/, '').trim();
  if (entries !== undefined) {
    const twin = files.find((known) => known === `${stem}${entries}`);
    return twin
      ? `Put its text into “${twin}”, or delete it.`
      : `Name it “${stem}${entries}” and save it as plain text, or delete it.`;
  }
  return undefined;
}

function fixForPlace(file: string, files: readonly string[]): string {
  const homes = homesOf(file);
  if (homes !== undefined) return `Put it where it belongs, into ${homes}, or delete it.`;
  return files.length === 0
    ? 'Put it into the folder of a plan, or delete it.'
    : `There are: ${files.join(', ')}. Name it so, or delete it.`;
}

/** The folders beside a file that hold files of its kind, in words. */
function homesOf(file: string): string | undefined {
  const folder = path.posix.dirname(file);
  const beside = folder === '.' ? '' : folder;
  const folders = placeAt(beside)?.folders ?? [];
  if (folders === 'any') return undefined;
  const homes = folders
    .filter((name) => placeAt(path.posix.join(beside, name))?.entries === path.posix.extname(file))
    .map((name) => `${name}/`);
  if (homes.length === 0) return undefined;
  const ofPlan = beside === '' ? ['themes/ or notices/ of its plan'] : [];
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format([...homes, ...ofPlan]);
}

function checkFolderName(
  content: ContentFolder,
  folder: string,
  { files, folders }: ContentPlace,
  report: Report,
): void {
  const name = path.posix.basename(folder);
  if (folders === 'any' || folders.includes(name) || files.includes(name)) return;
  const nearest = nearestName(name, folders);
  const list =
    folders.length === 0 ? 'No folders stand here.' : `There are: ${folders.join(', ')}.`;
  report.add(
    { file: shownName(content, folder) },
    `Nothing reads a folder of the name “${name}” here.`,
    nearest
      ? `Name it “${nearest}”, or delete it.`
      : `${list} Put its files elsewhere, or delete it.`,
  );
}
