import type { FeedEntry } from '../../core/export/atom.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { planEntry } from './plan-entry.ts';

/** What meetings about a plan decided, dated by the day on which people were told. */
export function decisionEntries(site: SiteModel, plan: PlanModel): FeedEntry[] {
  return plan.meetings.flatMap(({ id, data }) =>
    data.decisions.map((decision) =>
      planEntry(site, plan, {
        address: urls.decision(plan.id, id, decision.id),
        title: decision.title,
        summary: decision.summary,
        date: decision.madePublic ?? data.date,
      }),
    ),
  );
}

/** The documents of a plan that are no versions of it. */
export function documentEntries(site: SiteModel, plan: PlanModel): FeedEntry[] {
  return plan.documents.map(({ id, title, summary, date }) =>
    planEntry(site, plan, { address: urls.document(plan.id, id), title, summary, date }),
  );
}

/** What people were asked about a plan, dated by the day on which it opened. */
export function engagementEntries(site: SiteModel, plan: PlanModel): FeedEntry[] {
  return plan.engagements.map(({ id, data }) =>
    planEntry(site, plan, {
      address: urls.engagement(plan.id, id),
      title: data.title,
      summary: data.summary,
      date: data.period.from,
    }),
  );
}
