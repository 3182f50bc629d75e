import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { readYaml } from '../../src/data/yaml.ts';
import { changesSchema, selectorSchema } from '../../src/schemas/changes.ts';
import type { Entry } from './entries.ts';
import { entryText } from './entry-text.ts';

/**
 * Puts entries behind those that stand in a `changes.yaml`; every byte that is there stays.
 *
 * Only an empty list written as `[]` gives way, as nothing can be put behind it.
 *
 * @param file For error messages.
 * @throws {ContentErrors} When the file is not valid, its records are written on one line, or a
 *   section cannot be named in it.
 */
export function appendEntries(
  source: string,
  entries: readonly Entry[],
  themes: readonly string[],
  file: string,
): string {
  checkSectionNames(entries, file);
  const before = recordIds(source, file);
  const { kept, indent } = openEnd(source);
  const added = entries.map((entry) => `\n${entryText(entry, indent, themes)}`).join('');
  const end = kept === '' || kept.endsWith('\n') ? '' : '\n';
  const text =
    kept + (source.includes('\r\n') ? `${end}${added}`.replaceAll('\n', '\r\n') : end + added);

  const after = readYaml(text, changesSchema, file).data?.records.map(({ id }) => id) ?? [];
  const wanted = [...before, ...entries.map(({ id }) => id)];
  if (after.join() === wanted.join()) return text;
  throw new ContentErrors([
    new ContentError(
      { file },
      'Nothing can be put behind the last record, as the file is written.',
      'Give each record lines of its own: “- id: …”, and the other keys below it.',
    ),
  ]);
}

/**
 * Ids of the records in a `changes.yaml`.
 *
 * @throws {ContentErrors} When it cannot be read: adding to it would say everything twice.
 */
export function recordIds(source: string, file: string): string[] {
  if (hasNoRecords(source)) return [];
  const { data, errors } = readYaml(source, changesSchema, file);
  if (!data) throw new ContentErrors(errors);
  return data.records.map(({ id }) => id);
}

/** A heading without a pinned id may have one that no record can name: with letters beyond a to z. */
function checkSectionNames(entries: readonly Entry[], file: string): void {
  const names = entries.flatMap(({ at }) => (at.kind === 'quote' ? [] : [at.section]));
  const wrong = [...new Set(names)].filter(
    (section) => !selectorSchema.safeParse({ section }).success,
  );
  if (wrong.length === 0) return;
  throw new ContentErrors(
    wrong.map(
      (section) =>
        new ContentError(
          { file },
          `A record cannot name the section “${section}”.`,
          'Pin an id to its heading, in both versions where both have it, for example: ## Carers [#carers]',
        ),
    ),
  );
}

const USUAL_INDENT = 2;

function hasNoRecords(source: string): boolean {
  const records = recordsIn(source);
  return records === 'no key' || records === 'no records';
}

/** The text to which entries can be added, and the column of their dashes. */
function openEnd(source: string): { kept: string; indent: number } {
  const records = recordsIn(source);
  if (records === 'no key') return { kept: `${endLine(source)}records:\n`, indent: USUAL_INDENT };
  if (!isSeq(records)) return { kept: source, indent: USUAL_INDENT };
  const [start = 0, end = 0] = records.range ?? [];
  if (records.flow && records.items.length === 0) {
    return { kept: source.slice(0, start).trimEnd() + source.slice(end), indent: USUAL_INDENT };
  }
  return { kept: source, indent: start - (source.lastIndexOf('\n', start - 1) + 1) };
}

/** What stands under `records`; `no key` or `no records` where nothing does. Mistakes are for the schema to tell. */
function recordsIn(source: string): unknown {
  const { contents, errors } = parseDocument(source);
  if (errors.length > 0) return undefined;
  if (contents === null) return 'no key';
  if (!isMap(contents)) return contents;
  const value = contents.get('records', true);
  return isScalar(value) && value.value === null ? 'no records' : value;
}

function endLine(source: string): string {
  return source === '' || source.endsWith('\n') ? source : `${source}\n`;
}
