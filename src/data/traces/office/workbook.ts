import path from 'node:path';
import type { Parts } from '../package-parts.ts';
import { xmlOf } from '../package-parts.ts';
import { attributeOf, tagsIn } from '../xml-tags.ts';
import type { Range } from './hidden-ranges.ts';
import { partsWithRoot } from './roots.ts';

/** A sheet of an Excel file, and what it does not show. */
export interface Sheet {
  readonly name: string;
  /** The part that holds it. */
  readonly part: string;
  readonly isHidden: boolean;
  readonly hiddenRows: readonly Range[];
  readonly hiddenColumns: readonly Range[];
  /** Rows that are not written down are hidden: it then shows those alone that say otherwise. */
  readonly hidesOtherRows: boolean;
}

/** The part with the list of sheets, whatever its name; empty where there is none. */
export function workbookOf(parts: Parts): string {
  return partsWithRoot(parts, 'workbook')[0] ?? '';
}

/** The sheets of an Excel file (ECMA-376, part 1, 18.2 and 18.3). */
export function sheetsOf(parts: Parts): Sheet[] {
  const main = workbookOf(parts);
  const targets = targetsOf(parts, main);
  const sheets: Sheet[] = [];
  for (const tag of tagsIn(xmlOf(parts, main))) {
    if (tag.name !== 'sheet' || tag.kind === 'close') continue;
    const part = targets.get(attributeOf(tag, 'id') ?? '') ?? '';
    sheets.push({
      name: attributeOf(tag, 'name') ?? '',
      part,
      isHidden: (attributeOf(tag, 'state') ?? 'visible') !== 'visible',
      ...hiddenIn(xmlOf(parts, part)),
    });
  }
  return sheets;
}

function hiddenIn(xml: string): Pick<Sheet, 'hiddenRows' | 'hiddenColumns' | 'hidesOtherRows'> {
  const hiddenRows: Range[] = [];
  const hiddenColumns: Range[] = [];
  let hidesOtherRows = false;
  let row = 0;
  for (const tag of tagsIn(xml)) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'row') {
      row = Number(attributeOf(tag, 'r') ?? row + 1);
      if (isHiddenRow(tag)) hiddenRows.push([row, row]);
    } else if (tag.name === 'col' && isHiddenColumn(tag)) {
      hiddenColumns.push([Number(attributeOf(tag, 'min')), Number(attributeOf(tag, 'max'))]);
    } else if (tag.name === 'sheetFormatPr') {
      hidesOtherRows = isTrue(attributeOf(tag, 'zeroHeight'));
    }
  }
  return { hiddenRows, hiddenColumns, hidesOtherRows };
}

type Tag = Parameters<typeof attributeOf>[0];

/** In points: less is not drawn on any screen. */
const LOWEST_ROW = 0.5;
/** In digits of the usual letters: less is not drawn on any screen. */
const NARROWEST_COLUMN = 0.1;

export function isHiddenRow(tag: Tag): boolean {
  return isTrue(attributeOf(tag, 'hidden')) || Number(attributeOf(tag, 'ht') ?? 1) < LOWEST_ROW;
}

export function isHiddenColumn(tag: Tag): boolean {
  return (
    isTrue(attributeOf(tag, 'hidden')) || Number(attributeOf(tag, 'width') ?? 1) < NARROWEST_COLUMN
  );
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Where the relations of a part stand. */
export function relationsOf(part: string): string {
  return path.posix.join(path.posix.dirname(part), '_rels', `${path.posix.basename(part)}.rels`);
}

/** The parts to which a part leads, by the ids of its relations. */
export function targetsOf(parts: Parts, part: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const tag of tagsIn(xmlOf(parts, relationsOf(part)))) {
    const target = attributeOf(tag, 'Target');
    if (tag.name !== 'Relationship' || target === undefined) continue;
    if (attributeOf(tag, 'TargetMode') === 'External') continue;
    const full = target.startsWith('/')
      ? target.slice(1)
      : path.posix.join(path.posix.dirname(part), target);
    targets.set(attributeOf(tag, 'Id') ?? '', full);
  }
  return targets;
}
