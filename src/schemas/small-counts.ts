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
 * Counts that are not told and that a reader works out all the same: beside an exact sum and all its
 * other parts, the only such count; and several, where the rest leaves no choice (8 for two of them
 * is 4 and 4, and 0 is none for all).
 *
 * Rows that are sums themselves are parts of no other: sums of sums are told in words alone.
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
    const parts = others.filter(({ sumOf }) => sumOf === undefined);
    const sum = others.find((row) => isExactSum(row) && leavesNoChoice(Number(row.count), parts));
    if (!sum) return [];
    return [
      {
        index,
        message: `A reader can work it out: ${sum.count} less the others is ${restOf(Number(sum.count), parts)}. Take out the sum, or round it and add “qualifier: about”.`,
      },
    ];
  });
}

/** Whether a sum less its other parts is one number only for each part that is not told. */
function leavesNoChoice(sum: number, others: readonly Counted[]): boolean {
  if (
    !others.every(({ count, qualifier }) => count === FEWER_THAN_5 || isExact(count, qualifier))
  ) {
    return false;
  }
  const rest = restOf(sum, others);
  const largest = SMALLEST_COUNT - 1;
  const untold = 1 + others.filter(({ count }) => count === FEWER_THAN_5).length;
  return untold === 1 ? rest >= 0 && rest <= largest : rest === 0 || rest === largest * untold;
}

function restOf(sum: number, parts: readonly Counted[]): number {
  return parts.reduce((rest, { count }) => rest - (typeof count === 'number' ? count : 0), sum);
}

function isExact(count: unknown, qualifier: string | undefined): boolean {
  return typeof count === 'number' && qualifier === undefined;
}

function isExactSum({ count, sumOf, qualifier }: Counted): boolean {
  return sumOf !== undefined && isExact(count, qualifier);
}
