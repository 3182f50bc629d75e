import type { PlanModel, SiteModel } from '../../data/model.ts';
import { SEARCH_KINDS, type SearchKind } from './search-entry.ts';

/** The kinds of pages that a site has: a filter by which nothing could be found is not offered. */
export function searchKinds({ plans, reports, organisations, news }: SiteModel): SearchKind[] {
  const some = (part: (plan: PlanModel) => readonly unknown[]) =>
    plans.some((plan) => part(plan).length > 0);
  const isThere: Readonly<Partial<Record<SearchKind, boolean>>> = {
    Plan: plans.length > 0,
    'Version of a plan': some(({ versions }) => versions),
    Change: some(({ versions }) => versions.flatMap(({ records }) => records)),
    'Theme of the feedback': some(({ themes }) => themes),
    Engagement: some(({ engagements }) => engagements),
    Notice: some(({ notices }) => notices),
    Meeting: some(({ meetings }) => meetings),
    Document: some(({ documents }) => documents),
    Report: reports.length > 0,
    Organisation: organisations.length > 0,
    News: news.length > 0,
  };
  return SEARCH_KINDS.filter((kind) => isThere[kind] ?? true);
}
