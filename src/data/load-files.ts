import path from 'node:path';
import type { z } from 'astro/zod';
import {
  COMPOSITION_VOCABULARY,
  PLAN_VOCABULARY,
  type Vocabulary,
} from '../markdown/vocabulary.ts';
import { checkName } from './check-name.ts';
import { citationsIn } from './citations.ts';
import { type ContentFolder, filesIn, shownName } from './content-folder.ts';
import { documentOf } from './documents.ts';
import { readFrontMatter } from './front-matter.ts';
import { readSource, takeText } from './read-source.ts';
import { checkRepeatedIds } from './repeated-ids.ts';
import type { Report } from './report.ts';
import { isSearched, searchedFile } from './searched-file.ts';
import { readYaml, type YamlResult } from './yaml.ts';

/** One file of a folder in which every file is an entry; its name without the ending is its id. */
export interface LoadedFile<T> {
  readonly id: string;
  /** How messages name it. */
  readonly file: string;
  readonly source: string;
  readonly data: T;
  readonly placeOf: YamlResult<unknown>['placeOf'];
}

/** The ids of all files of a folder, also of those that cannot be used: whoever names one of them is not wrong. */
export function idsIn(
  content: ContentFolder,
  folder: string,
  extension: '.yaml' | '.mdx',
): string[] {
  return filesIn(content, folder, extension).map((name) => path.posix.basename(name, extension));
}

/** Reads every `.yaml` file of a folder, or the front matter of every `.mdx` file. */
export function loadFiles<Schema extends z.ZodType>(
  content: ContentFolder,
  folder: string,
  extension: '.yaml' | '.mdx',
  schema: Schema,
  report: Report,
): LoadedFile<z.output<Schema>>[] {
  return filesIn(content, folder, extension).flatMap((name) => {
    const id = path.posix.basename(name, extension);
    const file = shownName(content, `${folder}/${name}`);
    checkName(id, file, report);
    const source = takeText(content, `${folder}/${name}`, report);
    if (source === undefined) return [];
    const read =
      extension === '.yaml'
        ? readYaml(source, schema, file)
        : readFrontMatter(source, schema, file);
    const { data, placeOf } = report.take(read);
    if (data === undefined) {
      // Its text has mistakes of its own, which are not to wait for the next run.
      if (extension === '.mdx') {
        report.take(documentOf([{ file, source }], { vocabulary: vocabularyOf(folder) }));
      }
      return [];
    }
    report.cite(citationsIn(data, placeOf));
    if (isSearched(folder)) report.search(searchedFile(file, source, data, placeOf));
    return [{ id, file, source, data, placeOf }];
  });
}

/** The components that the texts of a folder may hold: Astro draws news and pages, we all others. */
export function vocabularyOf(folder: string): Vocabulary {
  return ['news', 'pages'].includes(folder) ? COMPOSITION_VOCABULARY : PLAN_VOCABULARY;
}

/** Reads one YAML file that must be there. */
export function loadYaml<Schema extends z.ZodType>(
  content: ContentFolder,
  name: string,
  schema: Schema,
  report: Report,
): YamlResult<z.output<Schema>> | undefined {
  const file = shownName(content, name);
  const source = readSource(content, name);
  if (source.kind === 'absent') {
    report.add(
      { file },
      'This file does not exist.',
      'Create it; “npm run new” writes a filled example.',
    );
  }
  if (source.kind === 'unfit') report.errors.push(source.error);
  if (source.kind !== 'text') return undefined;
  const read = report.take(readYaml(source.text, schema, file));
  report.cite(citationsIn(read.data, read.placeOf));
  if (isSearched(name)) report.search(searchedFile(file, source.text, read.data, read.placeOf));
  return read;
}

/**
 * Reads a YAML file that need not be there and holds a list; entries have ids of their own, or none.
 *
 * @param what What an entry is, in messages: `commitment`.
 */
export function loadYamlList<Schema extends z.ZodType<readonly object[]>>(
  content: ContentFolder,
  name: string,
  what: string,
  schema: Schema,
  report: Report,
): YamlResult<z.output<Schema>> | undefined {
  if (readSource(content, name).kind === 'absent') return undefined;
  const list = loadYaml(content, name, schema, report);
  const ids = (list?.data ?? []).map((entry) => ('id' in entry ? String(entry.id) : ''));
  if (list && ids.some(Boolean)) checkRepeatedIds(what, ids, [], list.placeOf, report);
  return list;
}
