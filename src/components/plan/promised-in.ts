import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Commitment } from '../../schemas/commitments.ts';

/** Where a promise was made: its name, and its page where it has one. */
export interface Promised {
  readonly text: string;
  readonly href?: string;
}

/** Where a commitment was made, as far as that is recorded. */
export function promisedIn(
  site: SiteModel,
  plan: PlanModel,
  { madeIn }: Commitment,
): Promised | undefined {
  const version = plan.versions.find(({ id }) => id === madeIn.version);
  if (version) return { text: version.data.label, href: urls.version(plan.id, version.id) };
  const item = site.news.find(({ id }) => id === madeIn.news);
  if (item) return { text: item.data.title, href: urls.newsItem(item.id) };
  const engagement = plan.engagements.find(({ id }) => id === madeIn.engagement);
  if (engagement) {
    return { text: engagement.data.title, href: urls.engagement(plan.id, engagement.id) };
  }
  return madeIn.elsewhere === undefined ? undefined : { text: madeIn.elsewhere };
}
