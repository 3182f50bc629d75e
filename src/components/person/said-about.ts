import type { SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Person } from '../../schemas/people.ts';
import { planName } from '../plan/plan-name.ts';

type Said = Person['said'][number];

/** A page on which somebody spoke, or that tells of what they spoke about. */
export interface Occasion {
  readonly text: string;
  readonly href: string;
}

/**
 * Where somebody said something, and about what: only pages that readers see.
 *
 * The news, the notice or the meeting comes before the plan or the report that it was about.
 */
export function occasionsOf(
  { plans, news, reports }: Pick<SiteModel, 'plans' | 'news' | 'reports'>,
  said: Said,
): Occasion[] {
  const plan = plans.find(({ id }) => id === said.plan);
  const item = news.find(({ id }) => id === said.news);
  const notice = plan?.notices.find(({ id }) => id === said.notice);
  const meeting = plan?.meetings.find(({ id }) => id === said.meeting);
  const report = reports.find(({ id }) => id === said.report);
  return [
    ...(item ? [{ text: item.data.title, href: urls.newsItem(item.id) }] : []),
    ...(plan && notice ? [{ text: notice.data.title, href: urls.notice(plan.id, notice.id) }] : []),
    ...(plan && meeting
      ? [{ text: meeting.data.title, href: urls.meeting(plan.id, meeting.id) }]
      : []),
    ...(plan ? [{ text: planName(plan), href: urls.plan(plan.id) }] : []),
    ...(report ? [{ text: report.data.title, href: urls.report(report.id) }] : []),
  ];
}
