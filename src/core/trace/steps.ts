import type { Change, Comparison } from '../compare/types.ts';
import { remember } from '../remember.ts';
import { changesAlong, lineageStep } from './lineage.ts';
import type { StepChange, StepTrace } from './step-trace.ts';
import type { ChangeRecord, Trace, TracedChange } from './types.ts';
import { explainedBy, isFormOnly, nearestFirst } from './verdict.ts';

/** One step on the way from one version to a later one. */
export interface FollowedStep {
  /** From `stepTrace`, or from the JSON that it was written as. */
  readonly trace: StepTrace;
  /** Of its later version. */
  readonly records: readonly ChangeRecord[];
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
  steps: readonly FollowedStep[],
  comparison: Comparison,
): readonly TracedChange[] {
  const lineage = steps.map(({ trace }) => lineageOf(trace));
  return comparison.changes.map((change) => {
    const along = changesAlong(lineage, change.before?.blocks ?? [], change.after?.blocks ?? []);
    const touched = along.map((changes) => [...changes]);
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

const recordsById = remember(
  (records: readonly ChangeRecord[]): ReadonlyMap<string, ChangeRecord> =>
    new Map(records.map((record) => [record.id, record])),
);

function tracesOfStep({ trace, records }: FollowedStep, touched: readonly StepChange[]): Trace[] {
  const { before, after } = trace;
  const byId = recordsById(records);
  const traces = touched.flatMap((change) =>
    change.records.flatMap(({ id, by }): Trace[] => {
      const record = byId.get(id);
      return record === undefined ? [] : [{ record, by }];
    }),
  );
  return nearestFirst(traces).map(({ record, by }) => ({ record, by, step: { before, after } }));
}

function classAcross(change: Change, touched: readonly StepChange[]): TracedChange['class'] {
  if (isFormOnly(change)) return 'editorial';
  const known = touched.filter(({ explained }) => explained !== 'form');
  const editorial = known.length > 0 && known.every((one) => one.class === 'editorial');
  return editorial ? 'editorial' : 'substantive';
}
