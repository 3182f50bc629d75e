import { isLocalPath } from '../local-path.ts';
import { type Parts, xmlOf } from '../package-parts.ts';
import { held, type Trace, told } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn, without } from '../xml-tags.ts';
import { changesHeld, commentsHeld, hiddenHeld } from './held.ts';
import { macrosHeld } from './held-parts.ts';
import { hiddenInOdf } from './hidden-in-odf.ts';
import { columnName, type Range, rangesInWords } from './hidden-ranges.ts';
import { partsWithRoot } from './roots.ts';

const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['initial-creator', 'who wrote it'],
  ['creator', 'who saved it last'],
  ['printed-by', 'who printed it'],
  ['user-defined', 'what its makers noted about it (properties of their own)'],
]);
const PEOPLE_NAMES = new Set(PEOPLE.keys());
const TEMPLATE = new Set(['template']);

/** What an OpenDocument file (version 1.3, parts 2 and 3) tells beside what readers see. */
export function tracesInOdf(parts: Parts): Trace[] {
  return [
    ...oldStates(parts),
    ...macrosIn(parts),
    ...foldersIn(parts).flatMap((folder) => tracesIn(parts, folder)),
  ];
}

/** The folders with the document itself (an empty name) and with documents within it. */
function foldersIn(parts: Parts): string[] {
  return [...parts.keys()].flatMap((name) => /^((?:[^/]+\/)*)content\.xml$/.exec(name)?.[1] ?? []);
}

function tracesIn(parts: Parts, folder: string): Trace[] {
  const content = xmlOf(parts, `${folder}content.xml`);
  const styles = xmlOf(parts, `${folder}styles.xml`);
  const comments = elementsIn(content + styles, new Set(['annotation'])).length;
  const tracked = elementsIn(content, new Set(['tracked-changes']));
  return [
    ...toldByMeta(xmlOf(parts, `${folder}meta.xml`)).map(told),
    ...(comments > 0 ? [commentsHeld(comments)] : []),
    ...(tracked.some(({ inner }) => inner.includes('<')) ? [changesHeld()] : []),
    ...hiddenInTables(content, hiddenStyles(content + styles)),
    ...hiddenInOdf(content, styles),
  ];
}

function toldByMeta(meta: string): string[] {
  return [
    ...elementsIn(meta, PEOPLE_NAMES)
      .filter(({ inner }) => textIn(inner) !== '')
      .map(({ tag }) => PEOPLE.get(tag.name) ?? ''),
    ...localTemplates(meta).map(() => 'in which folder of whose computer its template lies'),
  ];
}

function localTemplates(meta: string) {
  return elementsIn(meta, TEMPLATE).filter(({ tag }) =>
    isLocalPath(attributeOf(tag, 'href') ?? ''),
  );
}

/** The part `meta.xml` without the people who worked on the file, and without their folders. */
export function withoutPeopleInOdf(meta: string): string {
  const named = without(meta, elementsIn(meta, PEOPLE_NAMES));
  return without(named, localTemplates(named));
}

function oldStates(parts: Parts): Trace[] {
  return [...parts.keys()].some((name) => /^Versions\/./.test(name))
    ? [
        held(
          'The file holds earlier states of itself.',
          'Delete them (LibreOffice: File, Versions, Delete), and save.',
        ),
      ]
    : [];
}

function macrosIn(parts: Parts): Trace[] {
  const isBasic = partsWithRoot(parts, 'module').some((name) => name.startsWith('Basic/'));
  return isBasic || [...parts.keys()].some((name) => /^Scripts\/./.test(name))
    ? [macrosHeld()]
    : [];
}

/** Names of the styles whose tables are not displayed. */
export function hiddenStyles(xml: string): Set<string> {
  const hidden = new Set<string>();
  let style = '';
  for (const tag of tagsIn(xml)) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'style') style = attributeOf(tag, 'name') ?? '';
    if (tag.name === 'table-properties' && attributeOf(tag, 'display') === 'false') {
      hidden.add(style);
    }
  }
  return hidden;
}

function hiddenInTables(content: string, styles: ReadonlySet<string>): Trace[] {
  return elementsIn(content, new Set(['table'])).flatMap(({ tag, inner }) => {
    const name = attributeOf(tag, 'name') ?? '';
    if (styles.has(attributeOf(tag, 'style-name') ?? '')) {
      return [hiddenHeld(`The spreadsheet hides the sheet “${name}”.`, true)];
    }
    const rows = hiddenRowsIn(inner);
    const columns = hiddenColumnsIn(inner);
    return [
      ...(rows.length > 0 ? [rangesInWords('row', rows, String)] : []),
      ...(columns.length > 0 ? [rangesInWords('column', columns, columnName)] : []),
    ].map((what) => hiddenHeld(`The sheet “${name}” hides ${what}.`, true));
  });
}

/** The hidden rows of the inside of a table. */
export function hiddenRowsIn(table: string): Range[] {
  return hiddenOf(table, 'table-row', 'number-rows-repeated');
}

/** The hidden columns of the inside of a table, in their order. */
export function hiddenColumnsIn(table: string): Range[] {
  return hiddenOf(table, 'table-column', 'number-columns-repeated');
}

function hiddenOf(table: string, name: string, repeated: string): Range[] {
  const ranges: Range[] = [];
  let last = 0;
  for (const tag of tagsIn(table)) {
    if (tag.name !== name || tag.kind === 'close') continue;
    const first = last + 1;
    last += Number(attributeOf(tag, repeated) ?? 1);
    if ((attributeOf(tag, 'visibility') ?? 'visible') !== 'visible') ranges.push([first, last]);
  }
  return ranges;
}
