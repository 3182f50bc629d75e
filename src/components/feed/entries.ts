import type { FeedEntry } from '../../core/export/atom.ts';
import type { NewsModel, PlanModel, SiteModel, ThemeModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { absolute } from '../site/absolute.ts';
import { answersTo } from '../theme/theme-page.ts';
import { versionLinks } from '../version/version-links.ts';
import { versionDate } from '../version/version-words.ts';
import { DISPOSITION } from '../words.ts';
import { decisionEntries, documentEntries, engagementEntries } from './life-entries.ts';
import { planEntry, withNotice } from './plan-entry.ts';

/** All that happens to a plan, and the news about it. */
export function planEntries(site: SiteModel, plan: PlanModel): FeedEntry[] {
  const news = site.news.filter(({ data }) => data.announces?.plan === plan.id);
  return [...lifeEntries(site, plan), ...newsEntries(site, news)];
}

/** All plans and all news. */
export function siteEntries(site: SiteModel): FeedEntry[] {
  return [
    ...site.plans.flatMap((plan) => lifeEntries(site, plan)),
    ...newsEntries(site, site.news),
  ];
}

function lifeEntries(site: SiteModel, plan: PlanModel): FeedEntry[] {
  return [
    versionEntries,
    noticeEntries,
    decisionEntries,
    documentEntries,
    engagementEntries,
  ].flatMap((entriesOf) => entriesOf(site, plan));
}

/** The notices of a plan. */
export function noticeEntries(site: SiteModel, plan: PlanModel): FeedEntry[] {
  return plan.notices.map(({ id, data: { title, summary, date } }) =>
    planEntry(site, plan, { address: urls.notice(plan.id, id), title, summary, date }),
  );
}

/** What each version did about a theme. */
export function themeEntries(site: SiteModel, plan: PlanModel, theme: ThemeModel): FeedEntry[] {
  return answersTo(plan, theme).map(({ version, disposition, changes, unplaced }) => ({
    address: absolute(site, `${urls.theme(plan.id, theme.id)}#in-${version.id}`),
    title: `${theme.data.title}: ${DISPOSITION[disposition?.disposition ?? 'not-recorded']} (${version.data.label})`,
    summary: withNotice(
      plan,
      `${disposition?.reason ?? 'Why: not recorded.'} Changes of the text that rest on it: ${changes.length + unplaced.length}.`,
    ),
    date: versionDate(version),
  }));
}

function versionEntries(site: SiteModel, plan: PlanModel): FeedEntry[] {
  return plan.versions
    .filter(({ data }) => data.published !== undefined)
    .map((version) =>
      planEntry(site, plan, {
        address: urls.version(plan.id, version.id),
        title: version.data.label,
        summary: version.data.summary,
        date: versionDate(version),
        links: versionLinks(plan, version)
          .filter(({ rel }) => rel !== 'alternate')
          .map(({ rel, href }) => ({ rel, href: absolute(site, href) })),
      }),
    );
}

/** News, each once, whatever it announces. */
export function newsEntries(site: SiteModel, news: readonly NewsModel[]): FeedEntry[] {
  return news.map(({ id, data }) => {
    const plan = site.plans.find((one) => one.id === data.announces?.plan);
    return {
      address: absolute(site, urls.newsItem(id)),
      title: data.title,
      summary: plan === undefined ? data.summary : withNotice(plan, data.summary),
      date: data.date,
    };
  });
}
