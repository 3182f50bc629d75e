import { compareCells } from './cells.ts';
import { movedColumns } from './column-changes.ts';
import { type Columns, columnsOf, rowPairOf } from './columns.ts';
import { fold, unfold } from './fold.ts';
import { formOf } from './form.ts';
import { compareLines } from './lines.ts';
import { joinSpans } from './spans.ts';
import type { FormChange, Row, Span } from './types.ts';
import type { Unit } from './units.ts';
import { compareWords } from './words.ts';

/** A unit with its words marked, and what differs besides the words. */
export interface Marked extends Unit {
  readonly spans: readonly Span[];
  readonly form: readonly FormChange[];
}

/**
 * Mark the words of every unit, in the same order.
 *
 * @param columns From `pairColumns`.
 */
export function markUnits(units: readonly Unit[], columns: Columns): Marked[] {
  return units.map((unit) => {
    const spans = markWords(unit, columns);
    const moved = columnForm(unit, columns);
    return { ...unit, spans, form: moved.length > 0 ? moved : formOf(unit, spans) };
  });
}

/** What became of a unit. */
export function kindOf(unit: Marked): Exclude<Row['kind'], 'moved-away'> {
  if (unit.moved) return 'moved';
  if (unit.before.length === 0) return 'added';
  if (unit.after.length === 0) return 'removed';
  if (unit.after.length > 1) return 'split';
  if (unit.before.length > 1) return 'merged';
  const isSame = unit.form.length === 0 && unit.spans.every(({ kind }) => kind === 'kept');
  return isSame ? 'kept' : 'edited';
}

/** The text of one side of a unit: its blocks, joined by line feeds. */
function textOfUnit(unit: Unit, side: 'before' | 'after'): string {
  return unit[side].map(({ block }) => block.text).join('\n');
}

function markWords(unit: Unit, columns: Columns): Span[] {
  const [before, after] = [textOfUnit(unit, 'before'), textOfUnit(unit, 'after')];
  if (unit.after.length === 0) return joinSpans([{ kind: 'removed', text: before }]);
  if (unit.before.length === 0) return joinSpans([{ kind: 'added', text: after }]);
  if (before === after) return joinSpans([{ kind: 'kept', text: before }]);
  const isCode = [...unit.before, ...unit.after].every(({ block }) => block.kind === 'code');
  if (isCode) return compareLines(before, after);
  return unfold(compareFolded(unit, fold(before), fold(after), columns), before, after);
}

function columnForm(unit: Unit, columns: Columns): FormChange[] {
  const rows = rowPairOf(unit);
  return rows === undefined ? [] : movedColumns(rows, columnsOf(rows, columns));
}

function compareFolded(unit: Unit, before: string, after: string, columns: Columns): Span[] {
  const rows = rowPairOf(unit);
  return rows === undefined
    ? compareWords(before, after)
    : compareCells(before, after, columnsOf(rows, columns));
}
