import type { Change, Comparison } from '../compare/types.ts';
import { changesByBlock, type Side } from './block-changes.ts';
import type { Trace, TracedChange } from './types.ts';

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
 * What following blocks through a step needs, and no more: a small part of the comparison, that can
 * be written as JSON and read again, so that a browser need not compare all versions between two.
 */
export interface StepTrace {
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  /** Ids of the two versions. */
  readonly before: string;
  readonly after: string;
  /**
   * Ids of blocks, and of those that they became: none where a text is gone, none before where it is
   * new, several where it was split or merged. A block that is not named kept its id.
   */
  readonly rows: readonly BlockRow[];
  /** Those of single texts before those of whole sections. */
  readonly changes: readonly StepChange[];
}

export type BlockRow = readonly [before: readonly string[], after: readonly string[]];

/** What one change of the step touched, and what is recorded about it. */
export interface StepChange {
  /** Ids of its blocks in the two versions. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Ids of the records of the later version that speak of it, the nearest first. */
  readonly records: readonly { readonly id: string; readonly by: Trace['by'] }[];
  readonly class: TracedChange['class'];
  readonly explained: TracedChange['explained'];
}

/**
 * Narrow a step to what `traceAcross` needs of it.
 *
 * @example
 * stepTrace({ before: 'draft', after: 'update', comparison, traced })
 * // => { format: 1, before: 'draft', after: 'update', rows: [[['beds.3'], ['beds.4']]],
 * //      changes: [{ before: [], after: ['beds.3'], records: [{ id: 'more-beds', by: 'passage' }],
 * //                  class: 'substantive', explained: 'passage' }] }
 */
export function stepTrace({ before, after, comparison, traced }: TracedStep): StepTrace {
  const touched = {
    before: blocksByChange(comparison, 'before'),
    after: blocksByChange(comparison, 'after'),
  };
  return {
    format: 1,
    before,
    after,
    rows: comparison.rows
      .map((row): BlockRow => [row.before.map(({ id }) => id), row.after.map(({ id }) => id)])
      .filter(([from, to]) => !isSame(from, to)),
    changes: narrowestFirst(traced).map(({ change, records, class: weight, explained }) => ({
      before: touched.before.get(change) ?? [],
      after: touched.after.get(change) ?? [],
      records: records.map(({ record, by }) => ({ id: record.id, by })),
      class: weight,
      explained,
    })),
  };
}

/** Also a place where something stood: it carries no block. */
function isSame(from: readonly string[], to: readonly string[]): boolean {
  return from.length === to.length && from.length < 2 && from[0] === to[0];
}

function blocksByChange(comparison: Comparison, side: Side): ReadonlyMap<Change, string[]> {
  const found = new Map<Change, string[]>();
  for (const [block, changes] of changesByBlock(comparison, side)) {
    for (const change of changes) {
      const blocks = found.get(change) ?? [];
      blocks.push(block);
      found.set(change, blocks);
    }
  }
  return found;
}

function narrowestFirst(traced: readonly TracedChange[]): TracedChange[] {
  return traced.toSorted((a, b) => Number(isWhole(a)) - Number(isWhole(b)));
}

function isWhole({ change }: TracedChange): boolean {
  return change.scope === 'section';
}
