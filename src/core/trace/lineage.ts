import type { Change, Comparison } from '../compare/types.ts';
import { changesByBlock } from './block-changes.ts';

/** One step of a row of versions, prepared for following blocks through it. */
export interface LineageStep {
  /** Ids of the blocks that a block became, and that it came from; no entry where there are none. */
  readonly became: ReadonlyMap<string, readonly string[]>;
  readonly cameFrom: ReadonlyMap<string, readonly string[]>;
  readonly changesBefore: ReadonlyMap<string, readonly Change[]>;
  readonly changesAfter: ReadonlyMap<string, readonly Change[]>;
}

/**
 * Prepare a step: a block lives on in the blocks of the other side of its row, so a split text has
 * several descendants and a merged one several ancestors.
 */
export function lineageStep(comparison: Comparison): LineageStep {
  const became = new Map<string, readonly string[]>();
  const cameFrom = new Map<string, readonly string[]>();
  for (const { before, after } of comparison.rows) {
    for (const { id } of before)
      became.set(
        id,
        after.map((block) => block.id),
      );
    for (const { id } of after)
      cameFrom.set(
        id,
        before.map((block) => block.id),
      );
  }
  return {
    became,
    cameFrom,
    changesBefore: changesByBlock(comparison, 'before'),
    changesAfter: changesByBlock(comparison, 'after'),
  };
}

/**
 * Follow blocks of the first version forward, and blocks of the last one backward, through all steps.
 *
 * Both, because a text that was taken out and written anew is one change of the long pair, but
 * has no block in common with itself on the way.
 *
 * @returns For each step the changes that touched one of these blocks, each once.
 */
export function changesAlong(
  steps: readonly LineageStep[],
  first: readonly string[],
  last: readonly string[],
): readonly (readonly Change[])[] {
  const forward = follow(
    first,
    steps.map(({ became }) => became),
  );
  const backward = follow(last, steps.map(({ cameFrom }) => cameFrom).toReversed()).toReversed();
  return steps.map(({ changesBefore, changesAfter }, index) => {
    const touched = [
      ...changesOn(changesBefore, forward[index], backward[index]),
      ...changesOn(changesAfter, forward[index + 1], backward[index + 1]),
    ];
    return [...new Set(touched)];
  });
}

function follow(from: readonly string[], maps: readonly ReadonlyMap<string, readonly string[]>[]) {
  const path: (readonly string[])[] = [from];
  for (const map of maps) {
    path.push([...new Set((path.at(-1) ?? []).flatMap((id) => map.get(id) ?? []))]);
  }
  return path;
}

function changesOn(
  changes: ReadonlyMap<string, readonly Change[]>,
  ...blocks: readonly (readonly string[] | undefined)[]
): Change[] {
  return blocks.flatMap((ids) => ids ?? []).flatMap((id) => changes.get(id) ?? []);
}
