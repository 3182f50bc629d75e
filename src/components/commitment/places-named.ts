import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Commitment } from '../../schemas/commitments.ts';

/** Where a promise was made, or kept: its name, and its page where it has one. */
export interface NamedPlace {
  readonly kind: keyof Named;
  readonly text: string;
  readonly href?: string;
}

type Named = Commitment['madeIn'] & NonNullable<Commitment['keptBy']>;

/**
 * The places that a promise names, as far as readers may see them.
 *
 * @example
 * placesNamed(site, plan, { version: '2017-07-update' })
 * // => [{ kind: 'version', text: 'Update, July 2017', href: '/plans/…/versions/2017-07-update/' }]
 */
export function placesNamed(
  { news }: Pick<SiteModel, 'news'>,
  plan: Pick<PlanModel, 'id' | 'versions' | 'notices' | 'meetings' | 'engagements' | 'documents'>,
  named: Partial<Named>,
): NamedPlace[] {
  const version = plan.versions.find(({ id }) => id === named.version);
  const notice = plan.notices.find(({ id }) => id === named.notice);
  const item = news.find(({ id }) => id === named.news);
  const meeting = plan.meetings.find(({ id }) => id === named.meeting);
  const engagement = plan.engagements.find(({ id }) => id === named.engagement);
  const document = plan.documents.find(({ id }) => id === named.document);
  const found: readonly (NamedPlace | undefined)[] = [
    version && {
      kind: 'version',
      text: version.data.label,
      href: urls.version(plan.id, version.id),
    },
    notice && { kind: 'notice', text: notice.data.title, href: urls.notice(plan.id, notice.id) },
    item && { kind: 'news', text: item.data.title, href: urls.newsItem(item.id) },
    meeting && {
      kind: 'meeting',
      text: meeting.data.title,
      href: urls.meeting(plan.id, meeting.id),
    },
    engagement && {
      kind: 'engagement',
      text: engagement.data.title,
      href: urls.engagement(plan.id, engagement.id),
    },
    document && {
      kind: 'document',
      text: document.title,
      href: urls.document(plan.id, document.id),
    },
    named.elsewhere === undefined ? undefined : { kind: 'elsewhere', text: named.elsewhere },
  ];
  return found.filter((place) => place !== undefined);
}
