import type { Cited } from '../../core/export/citation.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** A comparison as a citation names it. */
export function citedComparison({ plan, before, after, address }: ComparisonPage): Cited {
  return {
    organisations: plan.organisations,
    planTitle: plan.title,
    versionLabel: after.label,
    against: before.label,
    plan: plan.id,
    version: `${before.id}:${after.id}`,
    date: after.published ?? 'unknown',
    address: new URL(address, plan.site).href,
    ...(plan.notice !== undefined && { notice: plan.notice }),
  };
}
