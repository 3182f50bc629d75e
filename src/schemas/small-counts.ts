import { z } from 'astro/zod';
import { FEWER_THAN_5, SMALLEST_COUNT } from '../core/small-counts.ts';
import { line } from './common.ts';

/** A number of people, and what stands for one that could lead to them. */
export const COUNTS = [z.int().min(0), z.literal(FEWER_THAN_5)] as const;

/** Why a count under 5 may be published all the same: it identifies nobody. Readers do not see it. */
export const safeToPublish = line.optional();

/** Whether a count may be published: it is large enough, or somebody has said why it is safe. */
export function isSafeCount({
  count,
  safeToPublish,
}: {
  readonly count?: unknown;
  readonly safeToPublish?: string;
}): boolean {
  return typeof count !== 'number' || count >= SMALLEST_COUNT || safeToPublish !== undefined;
}

/** What a schema says of one that may not. */
export const UNSAFE_COUNT = {
  path: ['count'],
  error: `Numbers under ${SMALLEST_COUNT} can lead to the people themselves: write “${FEWER_THAN_5}”. If this one identifies nobody, say why beside it: “safeToPublish: …”.`,
};

interface Counted {
  readonly count?: unknown;
  readonly unit: string;
  readonly sumOf?: string;
  readonly qualifier?: string;
}

/**
 * Counts that are not told and that a reader works out all the same: the only such one beside a
 * sum and all its other parts.
 *
 * @example
 * countsToWorkOut([
 *   { count: 12, unit: 'people', sumOf: '9 online and fewer than 5 by post' },
 *   { count: 9, unit: 'people' },
 *   { count: 'fewer-than-5', unit: 'people' },
 * ]) // => [{ index: 2, message: 'A reader can work it out: 12 less the others is 3. …' }]
 */
export function countsToWorkOut(
  rows: readonly Counted[],
): { readonly index: number; readonly message: string }[] {
  return rows.flatMap(({ count, unit }, index) => {
    if (count !== FEWER_THAN_5) return [];
    const others = rows.filter((row, at) => at !== index && row.unit === unit);
    const sum = others.find((row) => isExactSum(row));
    const parts = others.filter((row) => row !== sum).map((row) => row.count);
    // Two numbers that are not told keep each other safe.
    if (!sum || !parts.every((part) => typeof part === 'number')) return [];
    const rest = Number(sum.count) - parts.reduce((total, part) => total + part, 0);
    if (rest < 0 || rest >= SMALLEST_COUNT) return [];
    return [
      {
        index,
        message: `A reader can work it out: ${sum.count} less the others is ${rest}. Take out the sum, or round it and add “qualifier: about”.`,
      },
    ];
  });
}

function isExactSum({ count, sumOf, qualifier }: Counted): boolean {
  return typeof count === 'number' && sumOf !== undefined && qualifier === undefined;
}
