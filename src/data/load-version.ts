import path from 'node:path';
import type { PlanDocument } from '../core/document/types.ts';
import type { ChangeRecord, Reason, Selector } from '../core/trace/types.ts';
import { type ChangesFile, changesSchema } from '../schemas/changes.ts';
import { type VersionFrontMatter, versionSchema } from '../schemas/version.ts';
import type { Cache } from './cache.ts';
import { citationsIn, citationsOf } from './citations.ts';
import {
  type ContentFolder,
  filesIn,
  readText,
  shownName,
  versionFiles,
} from './content-folder.ts';
import { documentOf } from './documents.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Chapter, VersionFile } from './model.ts';
import type { Report } from './report.ts';
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
  readonly files: readonly VersionFile[];
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
  const source = readText(content, file);
  if (source === undefined) {
    report.add(
      { file: shownName(content, folder) },
      `The version “${id}” has no index.mdx.`,
      'Add index.mdx with the version’s front matter and text, or remove the folder.',
    );
    return undefined;
  }
  const front = report.take(readFrontMatter(source, versionSchema, shownName(content, file)));
  if (!front.data) return undefined;

  const files = versionFiles(content, folder);
  const digests = new Map(files.map(({ path: name, digest }) => [name, digest]));
  const chapterNames = filesIn(content, folder, '.mdx').filter((name) => name !== 'index.mdx');
  for (const name of chapterNames.filter((chapter) => !CHAPTER_FILE.test(chapter))) {
    report.add(
      { file: shownName(content, `${folder}/${name}`) },
      `The file name “${name}” is not that of a chapter.`,
      'Name chapters by their order and subject, for example 01-our-area.mdx.',
    );
  }
  const sources = ['index.mdx', ...chapterNames.filter((name) => CHAPTER_FILE.test(name))].map(
    (name) => ({
      file: shownName(content, `${folder}/${name}`),
      source: name === 'index.mdx' ? source : (readText(content, `${folder}/${name}`) ?? ''),
    }),
  );
  const { document, sectionsOf, digest } = report.take(
    documentOf(sources, { fileDigests: digests, formerly: front.data.formerly }, cache),
  );
  report.cite([...citationsIn(front.data, front.placeOf), ...citationsOf(document)]);

  return {
    id,
    data: front.data,
    own: front.data.text === 'none' ? undefined : document,
    ownDigest: digest,
    chapters: chaptersOf(sources, sectionsOf, document),
    records: loadRecords(content, `${folder}/changes.yaml`, report),
    files,
    placeOf: front.placeOf,
  };
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

function loadRecords(content: ContentFolder, file: string, report: Report): ChangeRecord[] {
  const source = readText(content, file);
  if (source === undefined) return [];
  const { data, placeOf } = report.take(readYaml(source, changesSchema, shownName(content, file)));
  report.cite(citationsIn(data, placeOf));
  return (data?.records ?? []).map((record, index) =>
    recordFrom(record, ['records', index], placeOf),
  );
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
