import { type Parts, xmlOf } from '../package-parts.ts';
import { CannotClean } from '../trace.ts';
import { attributeOf, elementsIn, replacedIn, without, type XmlElement } from '../xml-tags.ts';
import type { Range } from './hidden-ranges.ts';
import { hiddenColumnsIn, hiddenRowsIn, hiddenStyles } from './odf.ts';
import { withTexts } from './without-parts.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const SETTINGS = 'settings.xml';
const TABLE = new Set(['table']);
/** What names cells, or keeps values of them, and is of no use to those who only read. */
const ABOUT_CELLS = new Set([
  'content-validations',
  'database-ranges',
  'named-expressions',
  'dde-links',
  'data-pilot-tables',
  'label-ranges',
  'scenario',
]);

/**
 * A LibreOffice spreadsheet without its hidden sheets, rows and columns. Formulas become the values
 * that they showed. Rows and columns stay in their places, empty: nothing that is seen moves.
 *
 * @throws {CannotClean} When a chart that is seen is drawn from a hidden sheet.
 */
export function withoutHiddenInOds(parts: Parts): Parts {
  const content = xmlOf(parts, CONTENT);
  const styles = hiddenStyles(content + xmlOf(parts, 'styles.xml'));
  const isHidden = ({ tag }: XmlElement) => styles.has(attributeOf(tag, 'style-name') ?? '');
  const tables = elementsIn(content, TABLE);
  const hidden = tables.filter(isHidden).map(({ tag }) => attributeOf(tag, 'name') ?? '');
  if (hidden.length + tables.filter(hidesCells).length === 0) return parts;
  refuseDrawnFromHidden(content, hidden);
  const shown = replacedIn(
    content,
    tables.map((table) => ({ ...table, text: isHidden(table) ? '' : shownTable(table) })),
  );
  // The small picture of the first page shows what was there before.
  const rest = new Map([...parts].filter(([name]) => !name.startsWith('Thumbnails/')));
  return withTexts(
    rest,
    new Map([
      [CONTENT, without(shown, elementsIn(shown, ABOUT_CELLS))],
      [MANIFEST, withoutThumbnails(xmlOf(parts, MANIFEST))],
      [SETTINGS, withoutViews(xmlOf(parts, SETTINGS), hidden)],
    ]),
  );
}

function hidesCells({ inner }: XmlElement): boolean {
  return hiddenRowsIn(inner).length + hiddenColumnsIn(inner).length > 0;
}

function refuseDrawnFromHidden(content: string, hidden: readonly string[]): void {
  const drawn = elementsIn(content, new Set(['object'])).map(
    ({ tag }) => attributeOf(tag, 'notify-on-update-of-ranges') ?? '',
  );
  const sheet = hidden.find((name) =>
    drawn.some((ranges) => [`${name}.`, `${name}'.`].some((words) => ranges.includes(words))),
  );
  if (sheet !== undefined) {
    throw new CannotClean(
      `A chart is drawn from the hidden sheet “${sheet}”. Put a picture in its place (cut it, then Paste Special, PNG), save, and try again.`,
    );
  }
}

/** A table with the cells alone that it shows, and with values in the place of formulas. */
function shownTable({ tag, inner }: XmlElement): string {
  const columns = hiddenColumnsIn(inner);
  const hiddenRows = hiddenRowsIn(inner);
  let last = 0;
  const rows = elementsIn(inner, new Set(['table-row'])).map((row) => {
    const first = last + 1;
    last += Number(attributeOf(row.tag, 'number-rows-repeated') ?? 1);
    const isHidden = hiddenRows.some(([from, to]) => from <= first && first <= to);
    return { ...row, text: isHidden ? emptyRow(row) : shownRow(row, columns) };
  });
  const close = `</${prefixOf(tag.text)}table>`;
  const text = tag.kind === 'empty' ? '' : replacedIn(inner, rows) + close;
  return (tag.text + text).replace(TELLING_ATTRIBUTES, '');
}

/** Formulas, rules, and that something is hidden. */
const TELLING_ATTRIBUTES =
  / [\w.-]+:(?:formula|content-validation-name|number-matrix-(?:columns|rows)-spanned)="[^"<]*"| [\w.-]+:visibility="(?:collapse|filter)"| [\w.-]+:display="false"/g;

function prefixOf(tag: string): string {
  return /^<([\w.-]+:)?/.exec(tag)?.[1] ?? '';
}

function emptyRow({ tag }: XmlElement): string {
  const prefix = prefixOf(tag.text);
  return `${tag.text.replace(/\/?>$/, '>')}<${prefix}table-cell/></${prefix}table-row>`;
}

function shownRow(row: XmlElement, columns: readonly Range[]): string {
  if (columns.length === 0 || row.tag.kind === 'empty') return row.tag.text + rest(row);
  let last = 0;
  const cells = elementsIn(row.inner, new Set(['table-cell', 'covered-table-cell'])).map((cell) => {
    const first = last + 1;
    last += Number(attributeOf(cell.tag, 'number-columns-repeated') ?? 1);
    return { ...cell, text: shownCell(cell, first, last, columns) };
  });
  return row.tag.text + replacedIn(row.inner, cells) + closing(row);
}

function rest(element: XmlElement): string {
  return element.tag.kind === 'empty' ? '' : element.inner + closing(element);
}

function closing({ tag }: XmlElement): string {
  return `</${prefixOf(tag.text)}${tag.name}>`;
}

/** A cell that may stand for several columns, of which some are hidden. */
function shownCell(
  cell: XmlElement,
  first: number,
  last: number,
  columns: readonly Range[],
): string {
  let text = '';
  for (let from = first; from <= last; ) {
    const range = columns.find(([, end]) => end >= from);
    const isHidden = range !== undefined && range[0] <= from;
    const to = Math.min(last, isHidden ? range[1] : (range?.[0] ?? Number.POSITIVE_INFINITY) - 1);
    text += isHidden ? emptyCells(cell, to - from + 1) : repeated(cell, to - from + 1);
    from = to + 1;
  }
  return text;
}

function emptyCells({ tag }: XmlElement, count: number): string {
  const prefix = prefixOf(tag.text);
  return `<${prefix}${tag.name} ${prefix}number-columns-repeated="${count}"/>`;
}

function repeated(cell: XmlElement, count: number): string {
  const tag = cell.tag.text.replace(/(number-columns-repeated=)(["'])\d+\2/, `$1$2${count}$2`);
  return tag + rest(cell);
}

function withoutThumbnails(manifest: string): string {
  return without(
    manifest,
    elementsIn(manifest, new Set(['file-entry'])).filter(({ tag }) =>
      /^Thumbnails\//.test(attributeOf(tag, 'full-path') ?? ''),
    ),
  );
}

/** How sheets were looked at last names them, hidden ones too. */
function withoutViews(settings: string, hidden: readonly string[]): string {
  const items = elementsIn(settings, new Set(['config-item'])).filter(
    ({ tag }) => attributeOf(tag, 'name') === 'ActiveTable',
  );
  return without(settings, items).replace(
    /<([\w.-]+:)?config-item-map-entry\b[^<>]*>(?:(?!<\/?(?:[\w.-]+:)?config-item-map-entry)[\s\S])*<\/(?:[\w.-]+:)?config-item-map-entry>/g,
    (entry) => {
      const [element] = elementsIn(entry, new Set(['config-item-map-entry']));
      return element && hidden.includes(attributeOf(element.tag, 'name') ?? '') ? '' : entry;
    },
  );
}
