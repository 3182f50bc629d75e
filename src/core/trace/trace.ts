import type { Change, Comparison } from '../compare/types.ts';
import type { PlanDocument } from '../document/types.ts';
import { ContentError, sortErrors } from '../errors.ts';
import { matchSelector } from './match-selector.ts';
import { repeatedIds, unknownThemes } from './record-checks.ts';
import { type Searched, searchIn } from './search.ts';
import type { ChangeRecord, Trace, TracedChange } from './types.ts';
import { classOf, explainedBy, nearestFirst } from './verdict.ts';

/** A pair of documents and what was recorded about it. */
export interface TraceInput {
  readonly comparison: Comparison;
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  /** Of the later version, against the earlier one. */
  readonly records: readonly ChangeRecord[];
  /** Ids of the plan’s themes; `undefined` where they are not to be checked. */
  readonly themes: ReadonlySet<string> | undefined;
}

export interface TraceResult {
  /** All changes, in the order of the comparison. */
  readonly traced: readonly TracedChange[];
  /** Records with `at: not-recorded`, which explain no change. */
  readonly unplaced: readonly ChangeRecord[];
  /** Every mistake in the records, in reading order. */
  readonly errors: readonly ContentError[];
}

/**
 * Join the changes of a pair with what was recorded about them.
 *
 * A record joins every change that one of its selectors speaks of, by passage where it can, else
 * by section. Throws nothing: a selector that speaks of no change, or of several by one quote, a
 * repeated id and an unknown theme are returned as errors.
 *
 * @example
 * traceChanges({ comparison, before, after, records, themes: new Set(['carers']) }).traced[0]
 * // => { change: { kind: 'added', … }, records: [{ record: { id: 'carers-section', … }, by: 'passage' }],
 * //      class: 'substantive', explained: 'passage' }
 */
export function traceChanges(input: TraceInput): TraceResult {
  const { comparison, before, after, records, themes } = input;
  const searched = searchIn(comparison, before, after);
  const { traces, errors } = matchAll(records, searched);
  return {
    traced: comparison.changes.map((change) => joinRecords(change, traces.get(change) ?? [])),
    unplaced: records.filter(({ at }) => at === 'not-recorded'),
    errors: sortErrors([
      ...errors,
      ...repeatedIds(records),
      ...(themes === undefined ? [] : unknownThemes(records, themes)),
    ]),
  };
}

/** Every change that a selector found, with its records; and an error for each that found none. */
function matchAll(records: readonly ChangeRecord[], searched: Searched) {
  const traces = new Map<Change, Trace[]>();
  const errors: ContentError[] = [];
  for (const record of records) {
    for (const selector of record.at === 'not-recorded' ? [] : record.at) {
      const match = matchSelector(selector, searched);
      if (match instanceof ContentError) {
        errors.push(match);
        continue;
      }
      for (const change of match.changes) {
        traces.set(change, [...(traces.get(change) ?? []), { record, by: match.by }]);
      }
    }
  }
  return { traces, errors };
}

function joinRecords(change: Change, traces: readonly Trace[]): TracedChange {
  const records = nearestFirst(traces);
  return {
    change,
    records,
    class: classOf(change, records),
    explained: explainedBy(change, records),
  };
}
