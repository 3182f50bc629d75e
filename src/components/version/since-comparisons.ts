import type { PlanModel, TracedComparison } from '../../data/model.ts';

/** Each earlier version with text against the current one: the last step is one of them. */
export function sinceComparisons(plan: PlanModel): TracedComparison[] {
  const last = plan.steps.filter(({ after }) => after.id === plan.current?.id);
  return [...plan.since, ...last];
}
