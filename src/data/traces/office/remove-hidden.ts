import { bytesOfXml, type Parts, xmlOf } from '../package-parts.ts';
import { attributeOf, elementsIn, tagsIn, without } from '../xml-tags.ts';
import { columnOf, type Range } from './hidden-ranges.ts';
import { reachableParts } from './reachable-parts.ts';
import { isHiddenColumn, isHiddenRow, relationsOf, type Sheet, sheetsOf } from './workbook.ts';

/**
 * An Excel file without its hidden sheets, rows and columns, and without the texts that only they
 * held. Formulas become the values that they showed, as what they were worked out from may be gone.
 *
 * Rows and columns stay in their places, empty: nothing that is seen moves.
 */
export function withoutHidden(parts: Parts): Parts {
  const sheets = sheetsOf(parts);
  const isClean = sheets.every(
    (sheet) =>
      !sheet.isHidden &&
      !sheet.hidesOtherRows &&
      sheet.hiddenRows.length + sheet.hiddenColumns.length === 0,
  );
  if (isClean) return parts;
  const texts = new Map<string, string>();
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    texts.set(sheet.part, shownCells(xmlOf(parts, sheet.part), sheet));
  }
  const hidden = sheets.filter(({ isHidden }) => isHidden);
  texts.set(WORKBOOK, withoutSheets(xmlOf(parts, WORKBOOK), sheets));
  texts.set(RELATIONS, withoutTargets(xmlOf(parts, RELATIONS), hidden));
  texts.set(PROPERTIES, withoutTitles(xmlOf(parts, PROPERTIES)));
  const shown = reachableParts(replaced(parts, texts));
  return replaced(shown, new Map([[STRINGS, usedStrings(shown, sheets)]]));
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = relationsOf(WORKBOOK);
const STRINGS = 'xl/sharedStrings.xml';
const PROPERTIES = 'docProps/app.xml';

function replaced(parts: Parts, texts: ReadonlyMap<string, string>): Parts {
  return new Map(
    [...parts].map(([name, bytes]) => {
      const text = texts.get(name);
      return [name, text === undefined ? bytes : bytesOfXml(text)];
    }),
  );
}

/** A sheet with the cells alone that it shows, and with values in the place of formulas. */
function shownCells(xml: string, { hiddenColumns, hidesOtherRows }: Sheet): string {
  const values = without(xml, formulasIn(xml));
  const rows = elementsIn(values, new Set(['row'])).filter(({ tag }) => isHiddenRow(tag));
  const shown = without(values, rows);
  const cells = elementsIn(shown, new Set(['c'])).filter(({ tag }) =>
    isWithin(columnOf(attributeOf(tag, 'r') ?? ''), hiddenColumns),
  );
  const rest = without(shown, cells);
  const columns = [...tagsIn(rest)].filter((tag) => tag.name === 'col' && isHiddenColumn(tag));
  return withoutEmptyColumns(
    hidesOtherRows
      ? without(rest, columns).replace(/ zeroHeight="\w+"/, '')
      : without(rest, columns),
  );
}

/** The formulas of cells; those of rules and small charts elsewhere in a sheet are needed. */
function formulasIn(xml: string) {
  const [cells] = elementsIn(xml, new Set(['sheetData']));
  if (!cells) return [];
  return elementsIn(xml, new Set(['f'])).filter(
    ({ from, to }) => cells.from < from && to < cells.to,
  );
}

function isWithin(number: number, ranges: readonly Range[]): boolean {
  return ranges.some(([first, last]) => first <= number && number <= last);
}

/** An empty list of columns is not allowed. */
function withoutEmptyColumns(xml: string): string {
  return without(
    xml,
    elementsIn(xml, new Set(['cols'])).filter(({ inner }) => !inner.includes('<')),
  );
}

/** The list of sheets without those that are hidden, and what else names them. */
function withoutSheets(xml: string, sheets: readonly Sheet[]): string {
  const places = new Map<string, string>();
  for (const [index, sheet] of sheets.entries()) {
    if (!sheet.isHidden) places.set(String(index), String(places.size));
  }
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const elements = elementsIn(xml, new Set(['sheet', 'definedName']));
  const gone = elements.filter(({ tag, inner }) => {
    if (tag.name === 'sheet') return hidden.includes(attributeOf(tag, 'name') ?? '');
    const own = attributeOf(tag, 'localSheetId');
    // Names can hold what hidden cells hold: only those that speak of sheets that are seen stay.
    return (own !== undefined && !places.has(own)) || hidden.some((name) => inner.includes(name));
  });
  const names = elementsIn(without(xml, gone), new Set(['definedNames']));
  return without(
    without(xml, gone),
    names.filter(({ inner }) => !inner.includes('<')),
  )
    .replace(
      / localSheetId="(\d+)"/g,
      (_all, id: string) => ` localSheetId="${places.get(id) ?? id}"`,
    )
    .replace(/ (?:activeTab|firstSheet)="\d+"/g, '');
}

function withoutTargets(xml: string, sheets: readonly Sheet[]): string {
  const targets = new Set(sheets.map(({ part }) => part));
  return without(
    xml,
    elementsIn(xml, new Set(['Relationship'])).filter(({ tag }) => {
      const target = attributeOf(tag, 'Target') ?? '';
      const full = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      // What Excel knows of the order of formulas is of no use without them.
      return targets.has(full) || full.endsWith('calcChain.xml');
    }),
  );
}

/** The properties without the titles of the sheets, which name hidden ones too. */
function withoutTitles(xml: string): string {
  return without(xml, elementsIn(xml, new Set(['TitlesOfParts', 'HeadingPairs'])));
}

/** The texts of all cells, of which those stay that a cell still shows; the others are empty. */
function usedStrings(parts: Parts, sheets: readonly Sheet[]): string {
  const used = new Set(
    sheets.flatMap(({ part }) =>
      elementsIn(xmlOf(parts, part), new Set(['c'])).flatMap(({ tag, inner }) =>
        attributeOf(tag, 't') === 's' ? Number(/<(?:\w+:)?v>(\d+)</.exec(inner)?.[1]) : [],
      ),
    ),
  );
  const xml = xmlOf(parts, STRINGS);
  const unused = elementsIn(xml, new Set(['si'])).filter((_string, index) => !used.has(index));
  return without(
    xml,
    unused.map(({ tag, inner }) => ({ from: tag.to, to: tag.to + inner.length })),
  );
}
