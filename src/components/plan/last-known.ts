import { compareDatesNewestFirst, earliestDay } from '../../core/dates/order.ts';
import type { NewsModel, PlanModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { planName } from './plan-name.ts';

/** The last thing that is recorded in the life of a plan. */
export interface LastKnown {
  readonly date: string;
  readonly title: string;
  readonly href: string;
}

/**
 * The last dated thing that is recorded of a plan: since then nothing is known.
 *
 * @param news All news of the site.
 * @param today The day of reading: what lies ahead is not recorded yet.
 */
export function lastKnown(
  plan: PlanModel,
  news: readonly NewsModel[],
  today: string,
): LastKnown | undefined {
  const { id } = plan;
  const known: LastKnown[] = [
    ...plan.versions.map((version) => ({
      date: version.data.published ?? 'unknown',
      title: `${planName(plan)}: ${version.data.label}`,
      href: urls.version(id, version.id),
    })),
    ...plan.notices.map(({ id: notice, data }) => ({
      date: data.date,
      title: data.title,
      href: urls.notice(id, notice),
    })),
    ...plan.meetings.map(({ id: meeting, data }) => ({
      date: data.date,
      title: data.title,
      href: urls.meeting(id, meeting),
    })),
    ...plan.documents.map((document) => ({
      date: document.date,
      title: document.title,
      href: urls.document(id, document.id),
    })),
    ...news
      .filter(({ data }) => data.announces?.plan === id)
      .map((item) => ({
        date: item.data.date,
        title: item.data.title,
        href: urls.newsItem(item.id),
      })),
  ];
  return known
    .filter(({ date }) => (earliestDay(date) ?? '9999') <= today)
    .toSorted((a, b) => compareDatesNewestFirst(a.date, b.date))[0];
}
