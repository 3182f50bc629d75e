import type { Parts } from '../package-parts.ts';
import { xmlOf } from '../package-parts.ts';
import { held, type Trace } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn } from '../xml-tags.ts';
import { changesHeld, commentsHeld, hiddenHeld } from './held.ts';
import { columnName, rangesInWords } from './hidden-ranges.ts';
import { commentsInOoxml, hasTrackedChanges, peopleInOoxml } from './ooxml-people.ts';
import { sheetsOf } from './workbook.ts';

/** What a Word, Excel or PowerPoint file (ECMA-376) tells beside what readers see. */
export function tracesInOoxml(parts: Parts): Trace[] {
  const comments = commentsInOoxml(parts);
  return [
    ...peopleInOoxml(parts),
    ...(comments > 0 ? [commentsHeld(comments)] : []),
    ...(hasTrackedChanges(parts) ? [changesHeld()] : []),
    ...hiddenInWorkbook(parts),
    ...pivotTables(parts),
    ...hiddenSlides(parts),
  ];
}

function hiddenInWorkbook(parts: Parts): Trace[] {
  return sheetsOf(parts).flatMap(
    ({ name, isHidden, hiddenRows, hiddenColumns, hidesOtherRows }) => {
      if (isHidden) return [hiddenHeld(`The spreadsheet hides the sheet “${name}”.`, true)];
      const hidden = [
        ...(hiddenRows.length > 0 ? [rangesInWords('row', hiddenRows, String)] : []),
        ...(hiddenColumns.length > 0 ? [rangesInWords('column', hiddenColumns, columnName)] : []),
        ...(hidesOtherRows ? ['all rows below'] : []),
      ];
      return hidden.map((what) => hiddenHeld(`The sheet “${name}” hides ${what}.`, true));
    },
  );
}

const PIVOT_ROWS = /^xl\/pivotCache\/pivotCacheRecords[^/]*\.xml$/;

function pivotTables(parts: Parts): Trace[] {
  const isFull = [...parts.keys()].some(
    (name) => PIVOT_ROWS.test(name) && elementsIn(xmlOf(parts, name), new Set(['r'])).length > 0,
  );
  if (!isFull) return [];
  return [
    held(
      'The spreadsheet holds a pivot table, and with it every row of the table that it was made from.',
      'Copy what it shows, paste it as values into a new spreadsheet, and publish that.',
    ),
  ];
}

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/;

function hiddenSlides(parts: Parts): Trace[] {
  return [...parts.keys()].flatMap((name) => {
    const number = SLIDE.exec(name)?.[1];
    if (number === undefined) return [];
    for (const tag of tagsIn(xmlOf(parts, name))) {
      if (tag.name !== 'sld') continue;
      if (!['0', 'false'].includes(attributeOf(tag, 'show') ?? '1')) return [];
      return [
        held(
          'The presentation hides a slide.',
          'Show it and see whether it may be published, or delete it, and save.',
        ),
      ];
    }
    return [];
  });
}
