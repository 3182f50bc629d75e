import { compareDatesNewestFirst } from '../core/dates/order.ts';
import type { NewsFrontMatter } from '../schemas/news.ts';
import type { PageFrontMatter } from '../schemas/page.ts';
import type { LoadedFile } from './load-files.ts';
import type { PlanModel, SiteModel } from './model.ts';
import type { Selection } from './selection.ts';
import { shownSources } from './shown-sources.ts';

interface SiteParts {
  readonly plans: readonly PlanModel[];
  readonly news: readonly LoadedFile<NewsFrontMatter>[];
  readonly pages: readonly LoadedFile<PageFrontMatter>[];
  readonly sources: Pick<SiteModel, 'publications' | 'statements'>;
  /** Ids of the statements that anything rests on, shown or not. */
  readonly cited: readonly string[];
}

/**
 * What of a site readers see: plans with a version, news and pages whose time has come, the promises
 * that were made there, and the sources on which all of it rests.
 */
export function shownSite(
  { plans, news, pages, sources, cited }: SiteParts,
  selection: Selection,
): Pick<SiteModel, 'publications' | 'statements' | 'plans' | 'news' | 'pages'> {
  const shownNews = news.filter(({ data }) => selection.shows(data));
  const shownPages = pages.filter(({ data }) => selection.shows({ publishAt: data.publishAt }));
  const newsIds = new Set(shownNews.map(({ id }) => id));
  // A plan of which nothing is published yet would give away its name.
  const shownPlans = plans
    .filter(({ versions }) => selection.isPreview || versions.length > 0)
    .map((plan) => ({
      ...plan,
      commitments: plan.commitments.filter(
        ({ madeIn: { news: item } }) => item === undefined || newsIds.has(item),
      ),
    }));
  const texts = [...shownNews, ...shownPages].map(({ source }) => source);
  return {
    ...shownSources(sources, cited, [...shownPlans.map(citing), ...texts]),
    plans: shownPlans,
    news: shownNews
      .map(({ id, data }) => ({ id, data }))
      .sort((a, b) => compareDatesNewestFirst(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1)),
    pages: shownPages
      .map(({ id, data }) => ({ id, data }))
      .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1)),
  };
}

/** The parts of a plan that rest on sources: comparisons repeat them. */
function citing({ data, versions, themes, engagements, commitments }: PlanModel): unknown {
  const texts = versions.map(({ own, data: front, records }) => ({ own, front, records }));
  return { data, texts, themes, engagements, commitments };
}
