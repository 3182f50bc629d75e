import { type Parts, xmlOf } from '../package-parts.ts';
import { held, type Trace } from '../trace.ts';
import { changesHeld, commentsHeld, hiddenHeld } from './held.ts';
import { heldParts } from './held-parts.ts';
import { cellsWithoutValue } from './hidden-cells.ts';
import { columnName, rangesInWords } from './hidden-ranges.ts';
import { hiddenText } from './hidden-text.ts';
import { commentsInOoxml, hasTrackedChanges, peopleInOoxml } from './ooxml-people.ts';
import { hiddenInPresentation } from './presentation.ts';
import { sheetsOf } from './workbook.ts';

/** What a Word, Excel or PowerPoint file (ECMA-376) tells beside what readers see. */
export function tracesInOoxml(parts: Parts): Trace[] {
  const comments = commentsInOoxml(parts);
  return [
    ...peopleInOoxml(parts),
    ...(comments > 0 ? [commentsHeld(comments)] : []),
    ...(hasTrackedChanges(parts) ? [changesHeld()] : []),
    ...hiddenText(parts),
    ...hiddenInWorkbook(parts),
    ...hiddenInPresentation(parts),
    ...heldParts(parts),
  ];
}

function hiddenInWorkbook(parts: Parts): Trace[] {
  const hidesValues = cellsWithoutValue(parts);
  return sheetsOf(parts).flatMap((sheet) => {
    const { name, isHidden, hiddenRows, hiddenColumns, hidesOtherRows } = sheet;
    if (isHidden) return [hiddenHeld(`The spreadsheet hides the sheet “${name}”.`, true)];
    const hidden = [
      ...(hiddenRows.length > 0 ? [rangesInWords('row', hiddenRows, String)] : []),
      ...(hiddenColumns.length > 0 ? [rangesInWords('column', hiddenColumns, columnName)] : []),
      ...(hidesOtherRows ? ['all rows below'] : []),
    ];
    const [cell] = hidesValues(xmlOf(parts, sheet.part));
    return [
      ...hidden.map((what) => hiddenHeld(`The sheet “${name}” hides ${what}.`, true)),
      ...(cell === undefined ? [] : [valuesHidden(name, cell)]),
    ];
  });
}

function valuesHidden(sheet: string, cell: string): Trace {
  return held(
    `The sheet “${sheet}” hides what stands in cell ${cell} (by the number format “;;;”).`,
    'Mark the cell and others like it, choose Format Cells, Number, General, and see whether they may be published; otherwise delete them.',
  );
}
