import type { Parts } from '../package-parts.ts';
import { xmlOf } from '../package-parts.ts';
import { type Trace, told } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn, without } from '../xml-tags.ts';
import { changesHeld, commentsHeld, hiddenHeld } from './held.ts';
import { columnName, type Range, rangesInWords } from './hidden-ranges.ts';

const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['initial-creator', 'who wrote it'],
  ['creator', 'who saved it last'],
  ['printed-by', 'who printed it'],
  ['user-defined', 'what its makers noted about it (properties of their own)'],
]);
const PEOPLE_NAMES = new Set(PEOPLE.keys());

/** What an OpenDocument file (version 1.3, parts 2 and 3) tells beside what readers see. */
export function tracesInOdf(parts: Parts): Trace[] {
  const content = xmlOf(parts, 'content.xml');
  const styles = xmlOf(parts, 'styles.xml');
  const comments = elementsIn(content, new Set(['annotation'])).length;
  const tracked = elementsIn(content, new Set(['tracked-changes']));
  return [
    ...elementsIn(xmlOf(parts, 'meta.xml'), PEOPLE_NAMES)
      .filter(({ inner }) => textIn(inner) !== '')
      .map(({ tag }) => told(PEOPLE.get(tag.name) ?? '')),
    ...(comments > 0 ? [commentsHeld(comments)] : []),
    ...(tracked.some(({ inner }) => inner.includes('<')) ? [changesHeld()] : []),
    ...hiddenInTables(content, hiddenStyles(content + styles)),
  ];
}

/** The part `meta.xml` without the people who worked on the file. */
export function withoutPeopleInOdf(meta: string): string {
  return without(meta, elementsIn(meta, PEOPLE_NAMES));
}

/** Names of the styles whose tables are not displayed. */
function hiddenStyles(xml: string): Set<string> {
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
      return [hiddenHeld(`The spreadsheet hides the sheet “${name}”.`, false)];
    }
    const rows = hiddenOf(inner, 'table-row', 'number-rows-repeated');
    const columns = hiddenOf(inner, 'table-column', 'number-columns-repeated');
    return [
      ...(rows.length > 0 ? [rangesInWords('row', rows, String)] : []),
      ...(columns.length > 0 ? [rangesInWords('column', columns, columnName)] : []),
    ].map((what) => hiddenHeld(`The sheet “${name}” hides ${what}.`, false));
  });
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
