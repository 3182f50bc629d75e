import type { PlanModel } from '../../data/model.ts';

/** The short name of a plan, for menus, captions and titles. */
export function planName({ data }: PlanModel): string {
  return data.shortTitle ?? data.title;
}
