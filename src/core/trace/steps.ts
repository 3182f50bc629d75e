import type { Change, Comparison } from '../compare/types.ts';
import { changesAlong, lineageStep } from './lineage.ts';
import { remember } from './remember.ts';
import type { Trace, TracedChange } from './types.ts';
import { explainedBy, isFormOnly, nearestFirst } from './verdict.ts';

/** A version against its predecessor, on the way from one version to a later one. */
export interface TracedStep {
  /** Ids of the two versions. */
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
  /** From `traceChanges`, for this comparison. */
  readonly traced: readonly TracedChange[];
}

/**
 * Join the changes of a pair that are not neighbours with the records of every step that touched
 * their blocks.
 *
 * A change is explained as far as the best explained of its steps: the reader sees the records of
 * each step beside it, so one stated reason is not hidden by a step for which nobody gave one. It
 * is substantive as soon as one of its steps is, unless only its form is different in the end.
 *
 * @param steps In order: the first begins with the earlier version of the pair, each begins with the
 *   version that the one before it ends with, the last ends with the later version of the pair.
 * @param comparison Of the pair.
 *
 * @example
 * traceAcross([draftToUpdate, updateToRefresh], compareDocuments(draft, refresh))[0]
 * // => { change: { kind: 'edited', … }, explained: 'passage', class: 'substantive',
 * //      records: [{ record: { id: 'carers-section', … }, by: 'passage', step: { before: 'draft', after: 'update' } }] }
 */
export function traceAcross(
  steps: readonly TracedStep[],
  comparison: Comparison,
): readonly TracedChange[] {
  const lineage = steps.map((step) => lineageOf(step.comparison));
  const tracedById = steps.map(({ traced }) => byChangeId(traced));
  return comparison.changes.map((change) => {
    const along = changesAlong(lineage, change.before?.blocks ?? [], change.after?.blocks ?? []);
    const touched = along.map((changes, index) =>
      [...changes].flatMap(({ id }) => tracedById[index]?.get(id) ?? []),
    );
    const records = nearestFirst(
      steps.flatMap((step, index) => tracesOfStep(step, touched[index] ?? [])),
    );
    return {
      change,
      records,
      class: classAcross(change, touched.flat()),
      explained: explainedBy(change, records),
    };
  });
}

const lineageOf = remember(lineageStep);

const byChangeId = remember(
  (traced: readonly TracedChange[]): ReadonlyMap<string, TracedChange> =>
    new Map(traced.map((one) => [one.change.id, one])),
);

function tracesOfStep({ before, after }: TracedStep, touched: readonly TracedChange[]): Trace[] {
  const traces = nearestFirst(touched.flatMap(({ records }) => records));
  return traces.map(({ record, by }) => ({ record, by, step: { before, after } }));
}

function classAcross(change: Change, touched: readonly TracedChange[]): TracedChange['class'] {
  if (isFormOnly(change)) return 'editorial';
  const known = touched.filter(({ change }) => !isFormOnly(change));
  const editorial = known.length > 0 && known.every((one) => one.class === 'editorial');
  return editorial ? 'editorial' : 'substantive';
}
