import type { Block } from '../core/document/types.ts';
import type { Place } from '../core/errors.ts';
import { findPersonalData } from '../core/personal-data/find.ts';
import { maskedDatum } from '../core/personal-data/mask.ts';
import { normalDataIn, normalDatum } from '../core/personal-data/normal.ts';
import type { PersonalDatum, PersonalKind } from '../core/personal-data/types.ts';
import { placeOf } from '../markdown/places.ts';
import type { Report } from './report.ts';
import type { SearchedFile } from './searched-file.ts';
import type { Path } from './yaml.ts';

/**
 * Warns of what looks like data of people in feedback, themes, sources, records of changes and news,
 * and in quotations wherever they stand; not of what the site, a plan or the item itself names as
 * the contact of an office.
 */
export function checkPersonalData(report: Report): void {
  const common = normalDataIn(report.publicContacts);
  const searchIn = (file: string): Search => {
    const own = report.contactsIn.get(file);
    return {
      allowed: new Set([...common, ...normalDataIn(own ?? [])]),
      list: own === undefined ? 'in site.yaml' : 'here or in site.yaml',
      report,
    };
  };
  const blocks = report.texts.flatMap(({ sections }) => sections.flatMap((one) => one.blocks));
  const blocksOf = Map.groupBy(blocks, ({ place }) => place.file);
  for (const searched of report.searched) {
    checkFile(searched, blocksOf.get(searched.file) ?? [], searchIn(searched.file));
  }
  const searched = new Set(report.searched.map(({ file }) => file));
  for (const block of blocks.filter(isQuotation)) {
    if (searched.has(block.place.file)) continue;
    const search = searchIn(block.place.file);
    for (const text of textsOf(block)) warnOfAll(text, () => block.place, search);
  }
}

interface Search {
  /** What is an office’s, as `normalDatum` writes it. */
  readonly allowed: ReadonlySet<string>;
  /** Where an editor can list more of it. */
  readonly list: string;
  readonly report: Report;
}

function isQuotation({ kind, containers }: Block): boolean {
  return kind === 'quotation' || containers.some((container) => container.kind === 'quotation');
}

/**
 * Searches a file as it is written, where the place of everything is known, and then what readers
 * get to see of it: marks and escapes in the midst of a number hide it from the first look only.
 */
function checkFile(
  { file, source, data, placeOf: placeInYaml }: SearchedFile,
  blocks: readonly Block[],
  search: Search,
): void {
  const told = warnOfAll(source, ({ from }) => placeOf(source, from, file), search);
  const rest = { ...search, allowed: new Set([...search.allowed, ...told]) };
  for (const { text, path } of stringsIn(data)) warnOfAll(text, () => placeInYaml(path), rest);
  for (const block of blocks) {
    for (const text of textsOf(block)) warnOfAll(text, () => block.place, rest);
  }
}

/** What readers read of a block, and what it carries beside that. */
function textsOf({ text, attributes, containers, inlines }: Block): string[] {
  return [
    text,
    ...Object.values(attributes),
    ...[...containers, ...inlines].flatMap((carrier) =>
      'attributes' in carrier ? Object.values(carrier.attributes ?? {}) : [],
    ),
  ];
}

function stringsIn(data: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    stringsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** @returns All that it warned of, as `normalDatum` writes it. */
function warnOfAll(
  text: string,
  placeOfDatum: (datum: PersonalDatum) => Place,
  { allowed, list, report }: Search,
): Set<string> {
  const found = findPersonalData(text).filter((datum) => !allowed.has(normalDatum(datum)));
  for (const datum of found) {
    const { name, why, remedy, unless } = ADVICE[datum.kind];
    report.warn(
      placeOfDatum(datum),
      `Here stands what looks like ${name} (${maskedDatum(datum)}). ${why}`,
      `${remedy}; or, if it ${unless}, list it under “publicContacts” ${list}.`,
    );
  }
  return new Set(found.map(normalDatum));
}

interface Advice {
  readonly name: string;
  readonly why: string;
  readonly remedy: string;
  readonly unless: string;
}

const REACHES = {
  why: 'If it is a person’s, anybody can reach them by it, and copies stay for ever.',
  remedy: 'Take it out',
  unless: 'is an office’s',
};
const NUMBERS = {
  why: 'It stands for one person alone, and leads to their records.',
  remedy: 'Take it out',
  unless: 'only looks like one',
};

const ADVICE: Readonly<Record<PersonalKind, Advice>> = {
  email: { name: 'an e-mail address', ...REACHES },
  telephone: { name: 'a telephone number', ...REACHES },
  'nhs-number': { name: 'an NHS number', ...NUMBERS },
  'national-insurance': { name: 'a National Insurance number', ...NUMBERS },
  postcode: {
    name: 'a full postcode',
    why: 'It often stands for a dozen homes, so that with a word or two more it leads to a person.',
    remedy: 'Write the town, or its first half alone',
    unless: 'is an office’s',
  },
};
