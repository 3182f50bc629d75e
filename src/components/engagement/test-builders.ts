import type { z } from 'astro/zod';
import type { EngagementModel } from '../../data/model.ts';
import { engagementSchema } from '../../schemas/engagement.ts';

/** An engagement of the plan `p`, in the summer of 2021 where nothing else is said. */
export function engagement(
  id: string,
  more: Partial<z.input<typeof engagementSchema>> = {},
): EngagementModel {
  const data = engagementSchema.parse({
    title: id,
    kind: 'consultation',
    summary: 'Questions and answers.',
    period: { from: '2021-05-24', to: '2021-08-15' },
    about: 'draft',
    ...more,
  });
  return { plan: 'p', id, data };
}
