import type { StepChange, StepTrace } from './step-trace.ts';

/** One step of a row of versions, prepared for following blocks through it. */
export interface LineageStep {
  /** Ids of the blocks that a block became, and that it came from; itself where it is not named. */
  readonly became: ReadonlyMap<string, readonly string[]>;
  readonly cameFrom: ReadonlyMap<string, readonly string[]>;
  /** By a block’s id; nothing for blocks that did not change. */
  readonly changesBefore: ReadonlyMap<string, readonly StepChange[]>;
  readonly changesAfter: ReadonlyMap<string, readonly StepChange[]>;
}

/**
 * Prepare a step: a block lives on in the blocks of the other side of its row, so a split text has
 * several descendants and a merged one several ancestors.
 */
export function lineageStep({ rows, changes }: StepTrace): LineageStep {
  return {
    became: new Map(rows.flatMap(([from, to]) => from.map((id) => [id, to] as const))),
    cameFrom: new Map(rows.flatMap(([from, to]) => to.map((id) => [id, from] as const))),
    changesBefore: byBlock(changes, 'before'),
    changesAfter: byBlock(changes, 'after'),
  };
}

function byBlock(
  changes: readonly StepChange[],
  side: 'before' | 'after',
): ReadonlyMap<string, readonly StepChange[]> {
  const found = new Map<string, StepChange[]>();
  for (const change of changes) {
    for (const id of change[side]) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [change]);
      else known.push(change);
    }
  }
  return found;
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
): readonly ReadonlySet<StepChange>[] {
  const touched = steps.map(() => new Set<StepChange>());
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
  if (blocks.length === 1 && only !== undefined) return step.get(only) ?? blocks;
  return [...new Set(blocks.flatMap((id) => step.get(id) ?? [id]))];
}
