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
 * @returns For each step the changes that touched one of these blocks.
 */
export function changesAlong(
  steps: readonly LineageStep[],
  first: readonly string[],
  last: readonly string[],
): readonly ReadonlySet<Change>[] {
  const touched = steps.map(() => new Set<Change>());
  let blocks = first;
  for (const [index, { changesBefore, became }] of steps.entries()) {
    for (const id of blocks)
      for (const one of changesBefore.get(id) ?? []) touched[index]?.add(one);
    blocks = next(blocks, became);
  }
  blocks = last;
  for (const [index, { changesAfter, cameFrom }] of [...steps.entries()].toReversed()) {
    for (const id of blocks) for (const one of changesAfter.get(id) ?? []) touched[index]?.add(one);
    blocks = next(blocks, cameFrom);
  }
  return touched;
}

function next(
  blocks: readonly string[],
  step: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const [only] = blocks;
  // By far the most common case, and worth its line where hundreds of versions are followed.
  if (blocks.length === 1 && only !== undefined) return step.get(only) ?? [];
  return [...new Set(blocks.flatMap((id) => step.get(id) ?? []))];
}
