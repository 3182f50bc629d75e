import type { Row } from '../../src/core/compare/types.ts';
import { rowsByChange } from '../../src/core/export/rows-by-change.ts';
import { changeSchedule, type ScheduledChange } from '../../src/core/export/schedule.ts';
import { sectionTitle } from '../../src/core/export/section-title.ts';
import { lacksReason } from '../../src/core/trace/verdict.ts';
import type { ComparedPair } from './pair.ts';

/** A change as a person reads it: a sentence, and its text with marks. */
export interface Told {
  readonly change: ScheduledChange;
  readonly rows: readonly Row[];
}

/** Neighbouring changes of one section. */
export interface ToldSection {
  readonly title: string;
  readonly changes: readonly Told[];
}

/** The changes of a comparison in reading order, grouped by their sections. */
export function toldBySection({ comparison, traced, themeTitle }: ComparedPair): ToldSection[] {
  const rows = rowsByChange(comparison);
  const groups: { section: string; title: string; changes: Told[] }[] = [];
  for (const change of changeSchedule(comparison, traced, themeTitle)) {
    const { section = '', title = '' } = change.after ?? change.before ?? {};
    const told = { change, rows: rows.get(change.id) ?? [] };
    const last = groups.at(-1);
    if (last?.section === section) last.changes.push(told);
    else groups.push({ section, title: sectionTitle({ title }), changes: [told] });
  }
  return groups.map(({ title, changes }) => ({ title, changes }));
}

/**
 * Why a change was made, as far as anybody recorded it; nothing where the two texts have no records.
 *
 * @example
 * whyInWords(change, traced) // => ['Why: Money (our reading).', 'No source says why.']
 */
export function whyInWords(
  change: ScheduledChange,
  traced: ComparedPair['traced'],
): readonly string[] {
  if (traced.length === 0) return [];
  const why = change.reasons.map((reason) => `Why: ${reason}`);
  return lacksReason(change) ? [...why, 'No source says why.'] : why;
}
