import { compareDatesNewestFirst } from '../core/dates/order.ts';
import type { ContentError } from '../core/errors.ts';
import { sortErrors } from '../core/errors.ts';
import { newsSchema } from '../schemas/news.ts';
import { pageSchema } from '../schemas/page.ts';
import { siteSchema } from '../schemas/site.ts';
import { type Statement, sourcesSchema } from '../schemas/sources.ts';
import { type Cache, digestOf, noCache } from './cache.ts';
import { citationsOf } from './citations.ts';
import { contentFolder, foldersIn } from './content-folder.ts';
import { documentOf } from './documents.ts';
import { loadFiles, loadYaml } from './load-files.ts';
import { loadPlan } from './load-plan.ts';
import type { PlanModel, SiteModel } from './model.ts';
import { Report } from './report.ts';
import type { Selection } from './selection.ts';
import { checkColours } from './site-colours.ts';
import { checkSiteReferences } from './site-references.ts';
import { refuseUnexplained } from './strictness.ts';

export interface LoadedContent {
  /** What the content says; complete only where there are no errors. */
  readonly model: SiteModel | undefined;
  /** Every mistake of the whole tree, in the order of files and lines. */
  readonly errors: readonly ContentError[];
}

/**
 * Reads a content folder whole: every file, every reference, every comparison.
 *
 * Never stops at a mistake, and never throws for one.
 *
 * @param folder The content folder.
 * @param selection What may be shown; what may not is checked all the same.
 */
export function loadContent(
  folder: string,
  selection: Selection,
  cache: Cache = noCache,
): LoadedContent {
  const report = new Report();
  const content = contentFolder(folder);

  const site = loadYaml(content, 'site.yaml', siteSchema, report);
  const sources = loadYaml(content, 'sources.yaml', sourcesSchema, report);
  if (site?.data) checkColours(site.data, site.placeOf, report);
  const plans = foldersIn(content, 'plans')
    .flatMap((id) => loadPlan(content, id, selection, cache, report) ?? [])
    .sort(byName);
  const news = loadFiles(content, 'news', '.mdx', newsSchema, report);
  const pages = loadFiles(content, 'pages', '.mdx', pageSchema, report);
  for (const { file, source } of [...news, ...pages]) {
    const { document } = report.take(documentOf([{ file, source }], undefined, cache));
    report.cite(citationsOf(document));
  }
  if (site?.data?.strictness.unexplained === 'refuse') refuseUnexplained(content, plans, report);
  checkSiteReferences({ plans, news, sources }, report);

  const errors = sortErrors(report.errors);
  if (!site?.data || !sources?.data) return { model: undefined, errors };
  const parts: Omit<SiteModel, 'digest'> = {
    site: site.data,
    publications: new Map(Object.entries(sources.data.publications)),
    statements: new Map(
      sources.data.statements.map((statement: Statement) => [statement.id, statement]),
    ),
    plans,
    news: news
      .filter(({ data }) => selection.shows(data))
      .map(({ id, data }) => ({ id, data }))
      .sort((a, b) => compareDatesNewestFirst(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1)),
    pages: pages
      .map(({ id, data }) => ({ id, data }))
      .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1)),
  };
  return { model: { ...parts, digest: digestOfSite(parts, selection) }, errors };
}

function digestOfSite(
  { site, publications, statements, plans, news, pages }: Omit<SiteModel, 'digest'>,
  { today }: Selection,
): string {
  const names = plans.map(({ id, data }) => [id, data.title, data.shortTitle]);
  return digestOf([
    JSON.stringify([site, [...publications], [...statements], names, news, pages, today]),
  ]);
}

/** Real plans before invented ones, each in the order of the names by which they are listed. */
function byName(a: PlanModel, b: PlanModel): number {
  const [first, second] = [a, b].map(({ data }) => [
    data.demonstration === 'fictional' ? 1 : 0,
    data.shortTitle ?? data.title,
  ]);
  return String(first) < String(second) ? -1 : 1;
}
