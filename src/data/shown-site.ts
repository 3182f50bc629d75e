import { compareDatesNewestFirst } from '../core/dates/order.ts';
import { byDate } from './by-date.ts';
import { withoutDaysAhead } from './days-ahead.ts';
import type { IsShown } from './life/named.ts';
import { shownCommitments } from './life/shown-commitments.ts';
import type { PlanModel, SiteModel } from './model.ts';
import type { SiteFiles } from './read-site.ts';
import type { Selection } from './selection.ts';
import { listsShown } from './shown-lists.ts';
import { shownSources } from './shown-sources.ts';

interface SiteParts
  extends Pick<SiteFiles, 'news' | 'pages' | 'reports' | 'reportTexts' | 'lists'> {
  readonly plans: readonly PlanModel[];
  readonly sources: Pick<SiteModel, 'publications' | 'statements'>;
  /** Ids of the statements that anything rests on, shown or not. */
  readonly cited: readonly string[];
}

/**
 * What of a site readers see: plans with a version, news and pages whose time has come, the promises
 * that were made there, and the sources on which all of it rests.
 */
export function shownSite(
  { plans, news, pages, reports, reportTexts, lists, sources, cited }: SiteParts,
  selection: Selection,
): Omit<SiteModel, 'site' | 'ledger' | 'moved' | 'digest'> {
  const shownNews = news.filter(({ data }) => selection.shows(data));
  const shownPages = pages.filter(({ data }) => selection.shows({ publishAt: data.publishAt }));
  const shownReports = reports
    .filter(({ data }) => selection.shows(data))
    .map(({ id, data }) => ({
      id,
      data: withoutDaysAhead(data, selection),
      text: reportTexts.get(id) ?? { sections: [] },
    }));
  const newsIds = new Set(shownNews.map(({ id }) => id));
  const reportIds = new Set(shownReports.map(({ id }) => id));
  const isShown: IsShown = (kind, id) => kind !== 'news' || newsIds.has(id);
  // A plan of which nothing is published yet would give away its name.
  const shownPlans = plans
    .filter(({ versions }) => selection.isPreview || versions.length > 0)
    .map((plan) => ({
      ...plan,
      commitments: shownCommitments(plan.commitments, isShown),
      reportAnswers: plan.reportAnswers.filter(({ report }) => reportIds.has(report)),
    }));
  const shownLists = listsShown(lists, { plans: shownPlans, newsIds, reportIds }, selection);
  const texts = [...shownNews, ...shownPages].map(({ source }) => source);
  return {
    ...shownSources(sources, cited, [
      ...shownPlans.map(citing),
      ...texts,
      shownReports,
      shownLists,
    ]),
    ...shownLists,
    plans: shownPlans,
    reports: shownReports.toSorted(byDate(({ data }) => data.date, compareDatesNewestFirst)),
    news: shownNews
      .map(({ id, data }) => ({ id, data }))
      .sort(byDate(({ data }) => data.date, compareDatesNewestFirst)),
    pages: shownPages
      .map(({ id, data }) => ({ id, data }))
      .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1)),
  };
}

/** The parts of a plan that rest on sources: comparisons repeat them. */
function citing({
  versions,
  current: _current,
  steps: _steps,
  since: _since,
  kept: _kept,
  ...rest
}: PlanModel): unknown {
  const texts = versions.map(({ own, data: front, records }) => ({ own, front, records }));
  return { texts, rest };
}
