import type { Comparison } from '../compare/types.ts';
import { groupBy } from '../group-by.ts';
import type { TracedChange } from '../trace/types.ts';
import { type BriefLine, lineInWords } from './brief-line.ts';
import { foldLines } from './fold-lines.ts';
import { placesOfSections } from './section-places.ts';

/** The changes of a comparison on one page. */
export interface Brief {
  /** Says so where a heading stands for the sections below it, or a last line for all others. */
  readonly note?: string;
  /** In reading order. */
  readonly lines: readonly BriefLine[];
}

/**
 * Tell the changes of a comparison on one page: a line for each section in which something changed;
 * in a text with more of them, for each chapter.
 *
 * @param traced What was recorded about the changes; empty where two texts are of no plan.
 *
 * @example
 * changesInBrief(comparison, traced).lines
 * // => [{ section: 'finance', title: 'Finance', changes: ['c-1', 'c-2'], unexplained: 1,
 * //       inWords: '£250m became £219m; 1 passage added and 1 reworded; 1 unexplained.' }]
 */
export function changesInBrief(comparison: Comparison, traced: readonly TracedChange[]): Brief {
  const placeOf = placesOfSections(comparison);
  const bySection = [...groupBy(comparison.changes, placeOf)];
  const { groups, note } = foldLines(bySection.map(([place, changes]) => ({ place, changes })));
  const traceOf = new Map(traced.map((one) => [one.change.id, one]));
  return {
    ...(note === undefined ? {} : { note }),
    lines: groups.map((group) => lineInWords(group, traceOf)),
  };
}
