import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { NewFile } from './new-file.ts';

/** An entry of a YAML list. */
export interface ListEntry {
  readonly id: string;
  /** What it is, in a word: `commitment`. */
  readonly what: string;
  /** Its lines, as they stand in a list at the left edge: `- id: …`. */
  readonly text: string;
}

/**
 * A file that is a YAML list, with one entry more: every byte that stands in it stays. Only an
 * empty list written as `[]` gives way.
 *
 * @param head What a new file begins with.
 * @throws {ContentErrors} When the file has such an entry already, or nothing can be put behind its last one.
 */
export function withEntry(
  content: ContentFolder,
  file: string,
  entry: ListEntry,
  head: string,
): NewFile {
  const full = path.join(content.root, file);
  if (!existsSync(full)) return { path: file, text: `${head}\n${entry.text}` };
  const shown = shownName(content, file);
  const source = readFileSync(full, 'utf8');
  const ids = idsOf(source);
  if (ids?.includes(entry.id)) {
    throw mistake(
      shown,
      `There is a ${entry.what} “${entry.id}” already.`,
      'Choose another id, or edit the one that is there.',
    );
  }
  const text = appended(source, entry.text);
  if (ids && idsOf(text)?.join() === [...ids, entry.id].join()) {
    return { path: file, text, isLonger: true };
  }
  throw mistake(
    shown,
    'Nothing can be put behind the last entry, as the file is written.',
    'Write it as a list in which each entry has lines of its own: “- id: …”, and the other keys below it.',
  );
}

function appended(source: string, text: string): string {
  const { contents } = parseDocument(source);
  const isEmpty = isSeq(contents) && contents.flow && contents.items.length === 0;
  const [start = 0, end = 0] = isEmpty ? (contents.range ?? []) : [source.length, source.length];
  const kept = source.slice(0, start) + source.slice(end);
  const indent = indentOf(source);
  const lines = text.replace(/^(?=.)/gm, indent);
  const all = `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${lines}`;
  return source.includes('\r\n') ? all.replace(/\r?\n/g, '\r\n') : all;
}

/** What stands before the dash of the first entry. */
function indentOf(source: string): string {
  return /^([ ]*)- /m.exec(source)?.[1] ?? '';
}

/** The ids in a list, in their order; `undefined` for what is no list of entries with ids. */
function idsOf(source: string): string[] | undefined {
  const document = parseDocument(source);
  if (document.errors.length > 0) return undefined;
  const list: unknown = document.toJS() ?? [];
  if (!Array.isArray(list)) return undefined;
  return list.map((one) => String((one as { id?: unknown } | null)?.id));
}

function mistake(file: string, problem: string, fix: string): ContentErrors {
  return new ContentErrors([new ContentError({ file }, problem, fix)]);
}
