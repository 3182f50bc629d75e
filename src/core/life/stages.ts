import { earliestDay, latestDay } from '../dates/order.ts';

/** The stages of a consultation in the order in which they are usually reached. */
export const STAGES = [
  'planned',
  'opened',
  'closed-online',
  'closed-by-post',
  'closed',
  'analysis',
  'findings-published',
  'business-case',
  'decision',
  'co-production',
  'implementation',
] as const;

export type Stage = (typeof STAGES)[number];

interface DatedStage {
  readonly stage: Stage;
  readonly date: string;
}

/**
 * Put stages in the order in which they were reached: the usual one, except where their dates
 * certainly say otherwise.
 *
 * Vague dates leave it open which of two stages was first (“August to November”, and a day in
 * November), unknown ones always do.
 *
 * @throws {RangeError} When one of the dates is not a date.
 *
 * @example
 * stagesInOrder([
 *   { stage: 'findings-published', date: '2021-11-22' },
 *   { stage: 'opened', date: '2021-05-24' },
 *   { stage: 'analysis', date: '2021-08/2021-11' },
 * ])
 * // => opened, analysis, findings-published
 */
export function stagesInOrder<T extends DatedStage>(stages: readonly T[]): T[] {
  const inOrder: T[] = [];
  let left = stages.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  while (left.length > 0) {
    const next = left.find((one) => !left.some((other) => isSurelyBefore(other, one)));
    if (next === undefined) break;
    inOrder.push(next);
    left = left.filter((one) => one !== next);
  }
  return inOrder;
}

function isSurelyBefore(one: DatedStage, other: DatedStage): boolean {
  const [last, first] = [latestDay(one.date), earliestDay(other.date)];
  return last !== undefined && first !== undefined && last < first;
}
