import path from 'node:path';
import type { PlanDocument } from '../core/document/types.ts';
import type { ChangeRecord, Reason, Selector } from '../core/trace/types.ts';
import { type ChangesFile, changesSchema } from '../schemas/changes.ts';
import { type VersionFrontMatter, versionSchema } from '../schemas/version.ts';
import type { Cache } from './cache.ts';
import { citationsIn, citationsOf } from './citations.ts';
import { type ContentFolder, contentFiles, filesIn, shownName } from './content-folder.ts';
import { documentOf } from './documents.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Chapter, ContentFile } from './model.ts';
import { readSource, takeText } from './read-source.ts';
import type { Report } from './report.ts';
import { searchedFile } from './searched-file.ts';
import { type Path, readYaml, type YamlResult } from './yaml.ts';

/** A version as its folder says it, not yet joined with the versions before it. */
export interface LoadedVersion {
  readonly id: string;
  readonly data: VersionFrontMatter;
  readonly own: PlanDocument | undefined;
  /** Digest of what `own` was made from. */
  readonly ownDigest: string;
  readonly chapters: readonly Chapter[];
  readonly records: readonly ChangeRecord[];
  /** Whether all of its text could be read; otherwise nothing can be said of what it lacks. */
  readonly isWhole: boolean;
  /** Whether `changes.yaml` could be used, or is not there. */
  readonly hasRecords: boolean;
  readonly files: readonly ContentFile[];
  /** Where a key of its front matter stands. */
  readonly placeOf: YamlResult<unknown>['placeOf'];
}

const CHAPTER_FILE = /^\d{2,3}-([a-z0-9-]+)\.mdx$/;

/**
 * Reads one version: `index.mdx`, its chapters in the order of their numbers, `changes.yaml`, `files/`.
 *
 * @param folder `plans/<plan>/versions/<version>`.
 * @returns Nothing when its front matter cannot be used; what is wrong is in the report.
 */
export function loadVersion(
  content: ContentFolder,
  folder: string,
  report: Report,
  cache: Cache,
): LoadedVersion | undefined {
  const id = path.posix.basename(folder);
  const file = `${folder}/index.mdx`;
  const index = readSource(content, file);
  if (index.kind === 'absent') {
    report.add(
      { file: shownName(content, folder) },
      `The version “${id}” has no index.mdx.`,
      'Add index.mdx with the version’s front matter and text, or remove the folder.',
    );
  }
  if (index.kind === 'unfit') report.errors.push(index.error);
  const front =
    index.kind === 'text'
      ? report.take(readFrontMatter(index.text, versionSchema, shownName(content, file)))
      : undefined;

  const files = contentFiles(content, folder);
  const chapterNames = filesIn(content, folder, '.mdx').filter((name) => name !== 'index.mdx');
  for (const name of chapterNames.filter((chapter) => !CHAPTER_FILE.test(chapter))) {
    report.add(
      { file: shownName(content, `${folder}/${name}`) },
      `The file name “${name}” is not that of a chapter.`,
      name.toLowerCase() === 'index.mdx'
        ? 'Name it “index.mdx”, in small letters.'
        : 'Name chapters by their order and subject, for example 01-our-area.mdx; a theme belongs into themes/ of its plan.',
    );
  }
  const chapters = chapterNames.filter((name) => CHAPTER_FILE.test(name));
  checkChapterNames(content, folder, chapters, report);
  const texts = chapters.map((name) => ({
    file: shownName(content, `${folder}/${name}`),
    source: takeText(content, `${folder}/${name}`, report),
  }));
  const indexText =
    index.kind === 'text' ? [{ file: shownName(content, file), source: index.text }] : [];
  const sources = [...indexText, ...texts].flatMap(({ file: name, source }) =>
    source === undefined ? [] : [{ file: name, source }],
  );
  // A file that the text does not name is no part of it, and leaves no trace in its digest.
  const digests = new Map(
    files
      .filter((file) => sources.some(({ source }) => source.includes(file.path)))
      .map((file) => [file.path, file.digest]),
  );
  const parts = { fileDigests: digests, formerly: front?.data?.formerly ?? {} };
  const { document, sectionsOf, digest, isWhole } = report.take(documentOf(sources, parts, cache));
  report.cite(citationsOf(document));
  report.texts.push(document);
  const records = loadRecords(content, `${folder}/changes.yaml`, report);
  if (!front?.data) return undefined;
  report.cite(citationsIn(front.data, front.placeOf));
  for (const { file: name } of sources)
    report.contactsIn.set(name, front.data.publicContacts ?? []);

  return {
    id,
    data: front.data,
    own: front.data.text === 'none' ? undefined : document,
    ownDigest: digest,
    chapters: chaptersOf(sources, sectionsOf, document),
    records: records ?? [],
    hasRecords: records !== undefined,
    isWhole:
      isWhole &&
      sources.length === texts.length + 1 &&
      checkHeld(front.data, document, front.placeOf, report),
    files,
    placeOf: front.placeOf,
  };
}

/** Reports a text that is said to be here and is not, or the other way round. */
function checkHeld(
  { text }: VersionFrontMatter,
  { sections }: PlanDocument,
  placeOf: PlaceOf,
  report: Report,
): boolean {
  if ((text === 'none') === (sections.length === 0)) return true;
  report.add(
    placeOf(['text']),
    text === 'none'
      ? '“text: none” says that no text is held here, and below stands one.'
      : `“text: ${text}” says that the text stands here, and there is none.`,
    text === 'none'
      ? 'Write “text: whole”, or “text: part” for a text that amends; or take the text out.'
      : 'Write the text below the front matter, or “text: none” for a version that is only listed.',
  );
  return false;
}

/** A chapter’s name without its number is an address, and its number is its place. */
function checkChapterNames(
  content: ContentFolder,
  folder: string,
  names: readonly string[],
  report: Report,
): void {
  for (const [index, name] of names.entries()) {
    const [number, subject] = partsOf(name);
    const twin = names.slice(0, index).find((other) => {
      const [otherNumber, otherSubject] = partsOf(other);
      return otherNumber === number || otherSubject === subject;
    });
    if (twin === undefined) continue;
    report.add(
      { file: shownName(content, `${folder}/${name}`) },
      `The chapter has the same ${partsOf(twin)[0] === number ? 'number' : 'name'} as “${twin}”.`,
      'Give one of the two another, for example 02-our-area.mdx.',
    );
  }
}

function partsOf(name: string): [number: number, subject: string | undefined] {
  return [Number.parseInt(name, 10), CHAPTER_FILE.exec(name)?.[1]];
}

function chaptersOf(
  sources: readonly { file: string }[],
  sectionsOf: ReadonlyMap<string, readonly string[]>,
  document: PlanDocument,
): Chapter[] {
  const titles = new Map(document.sections.map(({ id, title }) => [id, title]));
  return sources.slice(1).map(({ file }) => {
    const name = path.posix.basename(file);
    const sections = sectionsOf.get(file) ?? [];
    const id = CHAPTER_FILE.exec(name)?.[1] ?? name;
    return { id, title: titles.get(sections[0] ?? '') ?? id, sections };
  });
}

/** Nothing for a file that cannot be used; no records where there is none. */
function loadRecords(
  content: ContentFolder,
  file: string,
  report: Report,
): ChangeRecord[] | undefined {
  const source = readSource(content, file);
  if (source.kind === 'absent') return [];
  if (source.kind === 'unfit') {
    report.errors.push(source.error);
    return undefined;
  }
  const { data, placeOf } = report.take(
    readYaml(source.text, changesSchema, shownName(content, file)),
  );
  report.cite(citationsIn(data, placeOf));
  report.search(searchedFile(shownName(content, file), source.text, data, placeOf));
  return data?.records.map((record, index) => recordFrom(record, ['records', index], placeOf));
}

type RecordData = ChangesFile['records'][number];
type PlaceOf = YamlResult<unknown>['placeOf'];

function recordFrom(record: RecordData, at: Path, placeOf: PlaceOf): ChangeRecord {
  return {
    id: record.id,
    class: record.class,
    summary: record.summary,
    at:
      record.at === 'not-recorded'
        ? record.at
        : record.at.map((selector, index) => selectorFrom(selector, [...at, 'at', index], placeOf)),
    reasons:
      record.reasons === 'not-recorded'
        ? record.reasons
        : record.reasons.map((reason, index) =>
            reasonFrom(reason, placeOf([...at, 'reasons', index])),
          ),
    ...(record.note === undefined ? {} : { note: record.note }),
    place: placeOf([...at, 'id']),
  };
}

function reasonFrom(
  reason: Exclude<RecordData['reasons'], string>[number],
  place: Reason['place'],
): Reason {
  return { ...reason, place };
}

function selectorFrom(
  selector: Exclude<RecordData['at'], string>[number],
  at: Path,
  placeOf: PlaceOf,
): Selector {
  const place = placeOf(at);
  if ('whole' in selector) return { kind: 'whole', ...selector, place };
  if ('section' in selector) return { kind: 'section', ...selector, place };
  const { prefix, suffix } = selector;
  return 'after' in selector
    ? { kind: 'quote', side: 'after', quote: selector.after, prefix, suffix, place }
    : { kind: 'quote', side: 'before', quote: selector.before, prefix, suffix, place };
}
