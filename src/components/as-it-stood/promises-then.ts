import { isOverdue, latestDay } from '../../core/dates/order.ts';
import type { StateOnDay } from '../../core/life/state-on-day.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import type { Commitment } from '../../schemas/commitments.ts';
import { isSettledSomeDay, promiseDate } from './plan-events.ts';

/** A promise that was open on a day, as far as is known. */
export interface PromiseThen {
  readonly commitment: Commitment;
  readonly isOverdue: boolean;
  /** Whether something became of it on a day that nobody wrote down: it may have been before. */
  readonly isUnsure: boolean;
}

/** The promises that were open at the end of a day. */
export function promisesThen(
  { commitments }: PlanModel,
  { promises }: StateOnDay,
  day: string,
): PromiseThen[] {
  return promises.flatMap(({ id }) => {
    const commitment = commitments.find((one) => one.id === id);
    if (commitment === undefined) return [];
    const { due } = commitment;
    return [{ commitment, isOverdue: isOverdue(due, day), isUnsure: isSettledSomeDay(commitment) }];
  });
}

/** How many promises cannot be told on any day, since nobody wrote down when they were made. */
export function undatedPromises(site: Pick<SiteModel, 'news'>, plan: PlanModel): number {
  return plan.commitments.filter(
    (commitment) => latestDay(promiseDate(site, plan, commitment)) === undefined,
  ).length;
}
