import type { PlanModel } from '../../data/model.ts';

const NOTICES = {
  real: 'Written for this demonstration from public sources; not the official plan.',
  fictional:
    'Written for this demonstration. The place, the organisations and the plan are fictional.',
} as const;

/** What everything about a demonstration says first; `undefined` for an official plan. */
export function demonstrationNotice({ data }: PlanModel): string | undefined {
  return data.demonstration && NOTICES[data.demonstration];
}
