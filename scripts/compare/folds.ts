import type { Row } from '../../src/core/compare/types.ts';

/** Neighbouring rows that are drawn together. */
export interface Run {
  readonly isFolded: boolean;
  readonly rows: readonly Row[];
}

/** Shorter runs of unchanged text are shown: a reader finds the way by them. */
const FOLDED = 3;

/**
 * The rows of a comparison in runs: what holds a change is shown, and so is the heading above it;
 * long runs of the rest are folded. A list or table that holds a change is not cut.
 */
export function foldedRuns(rows: readonly Row[]): Run[] {
  const runs: { isKept: boolean; rows: Row[] }[] = [];
  for (const unit of wholeUnits(rows)) {
    const isKept = unit.every(({ kind }) => kind === 'kept');
    const last = runs.at(-1);
    if (last?.isKept === isKept) last.rows.push(...unit);
    else runs.push({ isKept, rows: [...unit] });
  }
  return runs.flatMap(({ isKept, rows: run }, index) =>
    isKept ? foldKept(run, runs[index + 1]?.rows[0]) : [{ isFolded: false, rows: run }],
  );
}

function foldKept(run: readonly Row[], next: Row | undefined): Run[] {
  const section = sectionOf(next);
  const heading = run.findIndex(
    ({ after }) => after[0]?.kind === 'heading' && after[0].section === section,
  );
  if (section === undefined || heading === -1) return [fold(run)];
  return [
    fold(run.slice(0, heading)),
    { isFolded: false, rows: run.slice(heading, heading + 1) },
    fold(run.slice(heading + 1)),
  ].filter(({ rows }) => rows.length > 0);
}

function fold(rows: readonly Row[]): Run {
  return { isFolded: rows.length >= FOLDED, rows };
}

/** The section in which a reader meets a row; what begins a section needs no heading above it. */
function sectionOf(row: Row | undefined): string | undefined {
  const block = row?.after[0] ?? row?.before[0];
  return block?.kind === 'heading' ? undefined : block?.section;
}

function wholeUnits(rows: readonly Row[]): Row[][] {
  const units: Row[][] = [];
  let previous: string | undefined;
  for (const row of rows) {
    const container = (row.after[0] ?? row.before[0])?.containers[0]?.kind;
    // What moved away carries no block: it stands wherever its neighbours do.
    const isInside =
      row.kind === 'moved-away' || (container !== undefined && container === previous);
    if (isInside && units.length > 0) units.at(-1)?.push(row);
    else units.push([row]);
    if (row.kind !== 'moved-away') previous = container;
  }
  return units;
}
