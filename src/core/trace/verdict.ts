import type { Change } from '../compare/types.ts';
import type { ChangeRecord, Trace, TracedChange } from './types.ts';

/**
 * Whether a change is one of form alone, which needs no record: other emphasis, another link, a
 * heading of another level.
 *
 * Another picture and another attribute of a component are not: both may tell readers something else.
 */
export function isFormOnly({ kind, form }: Change): boolean {
  return kind === 'form' && form.every(({ kind }) => kind !== 'image' && kind !== 'attribute');
}

/**
 * The class of a change: that of the records for its very passage, else of those for its section;
 * substantive as soon as one of them says so, or where nobody says anything.
 *
 * A change of form alone is editorial unless a record speaks of its very passage: a record for a
 * whole section does not mean the mended link in it.
 */
export function classOf(change: Change, records: readonly Trace[]): TracedChange['class'] {
  const formOnly = isFormOnly(change);
  const passage = records.filter(({ by }) => by === 'passage');
  const telling = passage.length > 0 || formOnly ? passage : records;
  if (telling.length === 0) return formOnly ? 'editorial' : 'substantive';
  return telling.every(({ record }) => record.class === 'editorial') ? 'editorial' : 'substantive';
}

/**
 * How far a change is explained: the best of its records.
 *
 * A reason that was inferred is our reading and explains nothing; neither does `not-recorded`.
 */
export function explainedBy(change: Change, records: readonly Trace[]): TracedChange['explained'] {
  if (isFormOnly(change)) return 'form';
  const stated = records.filter((trace) => hasReason(trace, 'stated'));
  if (stated.some(({ by }) => by === 'passage')) return 'passage';
  if (stated.length > 0) return 'section';
  return records.some((trace) => hasReason(trace, 'inferred')) ? 'inferred' : 'unexplained';
}

/** Whether no source states why: nobody says anything, or all there is is our own reading. */
export function lacksReason({ explained }: Pick<TracedChange, 'explained'>): boolean {
  return explained === 'unexplained' || explained === 'inferred';
}

/** By passage, then by section, else as they come; a record that found a change by both stands once. */
export function nearestFirst(traces: readonly Trace[]): Trace[] {
  const sorted = [...traces].sort(
    (a, b) => Number(a.by === 'section') - Number(b.by === 'section'),
  );
  const seen = new Set<ChangeRecord>();
  return sorted.filter(({ record }) => !seen.has(record) && seen.add(record));
}

function hasReason({ record }: Trace, basis: 'stated' | 'inferred'): boolean {
  return (
    record.reasons !== 'not-recorded' && record.reasons.some((reason) => reason.basis === basis)
  );
}
