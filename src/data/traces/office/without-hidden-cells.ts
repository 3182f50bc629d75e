import { type Parts, xmlOf } from '../package-parts.ts';
import { CannotClean } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn, without } from '../xml-tags.ts';
import { columnOf, type Range, rowOf } from './hidden-ranges.ts';
import { reachableParts } from './reachable-parts.ts';
import { partsWithRoot } from './roots.ts';
import { namesSheet } from './sheet-names.ts';
import { withoutParts, withoutRelations, withTexts } from './without-parts.ts';
import {
  isHiddenColumn,
  isHiddenRow,
  relationsOf,
  type Sheet,
  sheetsOf,
  targetsOf,
  workbookOf,
} from './workbook.ts';

/**
 * An Excel file without its hidden sheets, rows and columns, and without the texts, links, rules and
 * names that only they held. Formulas become the values that they showed, as what they were worked
 * out from may be gone.
 *
 * Rows and columns stay in their places, empty: nothing that is seen moves.
 *
 * @throws {CannotClean} When something that is seen is drawn from what is hidden.
 */
export function withoutHiddenCells(parts: Parts): Parts {
  const sheets = sheetsOf(parts);
  if (!sheets.some((sheet) => sheet.isHidden || hidesCells(sheet))) return parts;
  const hidden = sheets.filter(({ isHidden }) => isHidden);
  refuseDrawnFromHidden(parts, hidden);
  const texts = new Map<string, string>();
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    const { text, lost } = shownSheet(parts, sheet, hidden);
    texts.set(sheet.part, text);
    const relations = relationsOf(sheet.part);
    if (lost.length > 0) texts.set(relations, withoutRelations(xmlOf(parts, relations), lost));
  }
  const main = workbookOf(parts);
  texts.set(main, withoutSheets(xmlOf(parts, main), sheets));
  texts.set(relationsOf(main), withoutSheetRelations(parts, main, hidden));
  for (const name of partsWithRoot(parts, 'Properties')) {
    texts.set(name, withoutTitles(xmlOf(parts, name)));
  }
  // The small picture of the first page shows what was there before.
  const pictures = [...parts.keys()].filter((name) => /^docProps\/thumbnail\./.test(name));
  const shown = reachableParts(withoutParts(withTexts(parts, texts), pictures));
  return withTexts(
    shown,
    new Map(partsWithRoot(shown, 'sst').map((name) => [name, usedStrings(shown, name, sheets)])),
  );
}

function hidesCells({ hidesOtherRows, hiddenRows, hiddenColumns }: Sheet): boolean {
  return hidesOtherRows || hiddenRows.length + hiddenColumns.length > 0;
}

/** A chart of hidden cells would be empty, or keep what it once drew. */
function refuseDrawnFromHidden(parts: Parts, hidden: readonly Sheet[]): void {
  const drawn = partsWithRoot(parts, 'chartSpace', 'worksheet').flatMap((name) =>
    elementsIn(xmlOf(parts, name), new Set(['sparklines', 'ser']))
      .flatMap(({ inner }) => elementsIn(inner, new Set(['f'])))
      .map(({ inner }) => textIn(inner)),
  );
  const sheet = hidden.find(({ name }) => drawn.some((formula) => namesSheet(formula, name)));
  if (sheet) {
    throw new CannotClean(
      `A chart is drawn from the hidden sheet “${sheet.name}”. Put a picture in its place (Excel: cut it, then Paste Special, Picture), save, and try again.`,
    );
  }
}

/** A sheet as it is seen, and the ids of its relations that nothing in it names any more. */
function shownSheet(
  parts: Parts,
  sheet: Sheet,
  hidden: readonly Sheet[],
): { text: string; lost: string[] } {
  const cells = shownCells(xmlOf(parts, sheet.part), sheet);
  // What a cell may hold can name what hidden ones hold, and is of use to those alone who fill it in.
  const rules = elementsIn(
    cells,
    new Set(['dataValidations', 'conditionalFormatting', 'scenarios']),
  );
  const free = without(
    cells,
    rules.filter(
      ({ tag, inner }) =>
        tag.name !== 'conditionalFormatting' ||
        hidden.some(({ name }) => namesSheet(textIn(inner), name)),
    ),
  );
  const links = elementsIn(free, new Set(['hyperlink'])).filter(({ tag }) =>
    isHiddenCell(attributeOf(tag, 'ref') ?? '', sheet),
  );
  const lost = links.flatMap(({ tag }) => attributeOf(tag, 'id') ?? []);
  const unlinked = withoutEmpty(without(free, links), 'hyperlinks');
  if (!hidesCells(sheet)) return { text: unlinked, lost };
  // Tables name their columns, and filters what they leave out.
  const names = ['tableParts', 'filterColumn', 'sortState'];
  const tables = [...targetsOf(parts, sheet.part)].filter(([, part]) =>
    partsWithRoot(parts, 'table').includes(part),
  );
  return {
    text: without(unlinked, elementsIn(unlinked, new Set(names))),
    lost: [...lost, ...tables.map(([id]) => id)],
  };
}

function isHiddenCell(ref: string, { hiddenColumns, hiddenRows }: Sheet): boolean {
  return isWithin(columnOf(ref), hiddenColumns) || isWithin(rowOf(ref), hiddenRows);
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
  return withoutEmpty(
    hidesOtherRows
      ? without(rest, columns).replace(/ zeroHeight="\w+"/, '')
      : without(rest, columns),
    'cols',
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

/** Lists without entries are not allowed. */
function withoutEmpty(xml: string, name: string): string {
  return without(
    xml,
    elementsIn(xml, new Set([name])).filter(({ inner }) => !inner.includes('<')),
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
    const formula = textIn(inner);
    return (
      (own !== undefined && !places.has(own)) ||
      // A constant, or a column of a table.
      !formula.includes('!') ||
      formula.includes('[') ||
      hidden.some((name) => namesSheet(formula, name))
    );
  });
  return withoutEmpty(without(xml, gone), 'definedNames')
    .replace(
      / localSheetId="(\d+)"/g,
      (_all, id: string) => ` localSheetId="${places.get(id) ?? id}"`,
    )
    .replace(/ (?:activeTab|firstSheet)="\d+"/g, '');
}

function withoutSheetRelations(parts: Parts, main: string, sheets: readonly Sheet[]): string {
  const gone = new Set(sheets.map(({ part }) => part));
  const ids = [...targetsOf(parts, main)]
    // What Excel knows of the order of formulas is of no use without them.
    .filter(([, target]) => gone.has(target) || target.endsWith('calcChain.xml'))
    .map(([id]) => id);
  return withoutRelations(xmlOf(parts, relationsOf(main)), ids);
}

/** The properties without the titles of the sheets, which name hidden ones too. */
export function withoutTitles(xml: string): string {
  return without(xml, elementsIn(xml, new Set(['TitlesOfParts', 'HeadingPairs'])));
}

/** The texts of all cells, of which those stay that a cell still shows; the others are empty. */
function usedStrings(parts: Parts, name: string, sheets: readonly Sheet[]): string {
  const used = new Set(
    sheets.flatMap(({ part }) =>
      elementsIn(xmlOf(parts, part), new Set(['c'])).flatMap(({ tag, inner }) =>
        attributeOf(tag, 't') === 's'
          ? elementsIn(inner, new Set(['v'])).map((value) => Number(textIn(value.inner)))
          : [],
      ),
    ),
  );
  const xml = xmlOf(parts, name);
  const unused = elementsIn(xml, new Set(['si'])).filter((_string, index) => !used.has(index));
  return without(
    xml,
    unused.map(({ tag, inner }) => ({ from: tag.to, to: tag.to + inner.length })),
  );
}
