import type { FeedEntry } from '../../core/export/atom.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { planName } from '../plan/plan-name.ts';
import { absolute } from '../site/absolute.ts';

/** An entry about something of a plan: it names the plan, and says of a demonstration that it is one. */
export function planEntry(site: SiteModel, plan: PlanModel, entry: FeedEntry): FeedEntry {
  return {
    ...entry,
    address: absolute(site, entry.address),
    title: `${planName(plan)}: ${entry.title}`,
    summary: withNotice(plan, entry.summary),
  };
}

/** A summary for a place away from its page; of a demonstration, what must be said first stands first. */
export function withNotice(plan: PlanModel, summary: string): string {
  const notice = demonstrationNotice(plan);
  return notice === undefined ? summary : `${notice} ${summary}`;
}
