import type { Comparison, Row } from '../../core/compare/types.ts';
import type { Block } from '../../core/document/types.ts';
import type { TracedChange } from '../../core/trace/types.ts';

/** A section of the merged reading, cut into places that changed and runs that did not. */
export interface MarkedSection {
  /** Fragment: that of the section in the later version; `was-` and its id for one that is gone. */
  readonly anchor: string;
  /** Whether the heading as it is drawn carries the fragment. */
  readonly isAnchored: boolean;
  /** Id of the section, in the later version where it stands there. */
  readonly id: string;
  /** Its id in each version in which it stands. */
  readonly before?: string;
  readonly after?: string;
  readonly title: string;
  readonly depth: number;
  readonly changes: readonly TracedChange[];
  readonly parts: readonly MarkedPart[];
}

export interface MarkedPart {
  readonly rows: readonly Row[];
  /** In the order of the rows; empty where nothing changed. */
  readonly changes: readonly TracedChange[];
}

/**
 * Cut the merged reading of a comparison into sections and places.
 *
 * A list, a table and what else holds blocks is never cut, so that its tags stay whole: changes in
 * one of them share a place. Neighbouring rows of one change share a place as well, and so do
 * changes with the same records, so that a reason stands beside its text once.
 */
export function markedSections(
  comparison: Comparison,
  traced: readonly TracedChange[],
): MarkedSection[] {
  const changeOf = new Map(traced.map((trace) => [trace.change.id, trace]));
  return sectionRuns(comparison.rows).map((rows) => {
    const heading = headingOf(rows[0]);
    const id = blocksOf(rows[0])[0]?.section ?? 'top';
    const isAnchored = heading !== undefined && rows[0]?.after.length !== 0;
    const isGone = rows.every(({ after }) => after.length === 0);
    const standsIn = sidesOf(rows);
    const parts = mergeNeighbours(units(rows).map((run) => partOf(run, changeOf)));
    return {
      anchor: isGone ? `was-${id}` : id,
      isAnchored,
      id,
      ...standsIn,
      title: heading?.text ?? '',
      depth: Number(heading?.attributes.depth ?? 0),
      changes: distinct(parts.flatMap(({ changes }) => changes)),
      parts,
    };
  });
}

/** A section stands where its text does; its heading alone says so where that is new. */
function sidesOf(rows: readonly Row[]): Pick<MarkedSection, 'before' | 'after'> {
  const before = rows.find((row) => row.before.length > 0 && row.kind !== 'moved')?.before[0];
  const after = rows.find((row) => row.after.length > 0)?.after[0];
  return {
    ...(before !== undefined && { before: before.section }),
    ...(after !== undefined && { after: after.section }),
  };
}

/** A run begins at each heading; a heading that alone is gone does not cut the text that stayed below it. */
function sectionRuns(rows: readonly Row[]): Row[][] {
  return runs(rows, (row, index) => {
    if (headingOf(row) === undefined) return false;
    const next = rows[index + 1];
    return row.kind !== 'removed' || next === undefined || next.kind === 'removed';
  });
}

/** Rows that may not be parted: those in one outermost container. */
function units(rows: readonly Row[]): Row[][] {
  return runs(rows, (row, index) => {
    const container = outermost(row);
    return container === undefined || container !== outermost(rows[index - 1]);
  });
}

function outermost(row: Row | undefined): string | undefined {
  if (row === undefined) return undefined;
  // A removed item stands in the list of the later version around it, whose id is another.
  const block = row.after[0] ?? row.before[0];
  const container = block?.containers[0];
  return container === undefined ? undefined : container.kind;
}

function partOf(rows: Row[], changeOf: ReadonlyMap<string, TracedChange>): MarkedPart {
  // Where something moved away, nothing stands that a reason could stand beside; its new place has it.
  const ids = rows.flatMap(({ kind, change }) => (kind === 'moved-away' ? [] : (change ?? [])));
  return { rows, changes: distinct(ids.flatMap((id) => changeOf.get(id) ?? [])) };
}

function mergeNeighbours(parts: readonly MarkedPart[]): MarkedPart[] {
  const merged: MarkedPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && belongTogether(last, part)) {
      merged[merged.length - 1] = {
        rows: [...last.rows, ...part.rows],
        changes: distinct([...last.changes, ...part.changes]),
      };
    } else {
      merged.push(part);
    }
  }
  return merged;
}

function belongTogether(a: MarkedPart, b: MarkedPart): boolean {
  if (a.changes.length === 0 || b.changes.length === 0) {
    const isSame = a.changes.length === b.changes.length;
    // The stub of what moved away is a mark too: it must not be folded with unchanged text.
    return isSame && ![...a.rows, ...b.rows].some(({ kind }) => kind === 'moved-away');
  }
  const reasons = recordKey(a.changes[0]);
  const sameReasons = [...a.changes, ...b.changes].every((trace) => recordKey(trace) === reasons);
  return a.changes.some((trace) => b.changes.includes(trace)) || (reasons !== '' && sameReasons);
}

/** Tells whether two changes rest on the same records in the same way; empty for a change without any. */
export function recordKey(trace: TracedChange | undefined): string {
  return (trace?.records ?? [])
    .map(({ record, by, step }) => [step?.before, step?.after, record.id, by].join('/'))
    .join(' ');
}

function headingOf(row: Row | undefined): Block | undefined {
  return blocksOf(row).find(({ kind }) => kind === 'heading');
}

function blocksOf(row: Row | undefined): readonly Block[] {
  if (row === undefined) return [];
  return row.after.length > 0 ? row.after : row.before;
}

function runs<T>(items: readonly T[], begins: (item: T, index: number) => boolean): T[][] {
  const result: T[][] = [];
  items.forEach((item, index) => {
    const last = result.at(-1);
    if (last === undefined || begins(item, index)) result.push([item]);
    else last.push(item);
  });
  return result;
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
