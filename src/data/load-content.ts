import path from 'node:path';
import { asError, type ContentWarning, sortWarnings } from '../core/content-warning.ts';
import type { ContentError } from '../core/errors.ts';
import { sortErrors } from '../core/errors.ts';
import { ledgerAsOf } from '../core/ledger/append.ts';
import { versionStates } from '../core/ledger/states.ts';
import type { Ledger } from '../core/ledger/types.ts';
import { type Moved, movedSchema } from '../schemas/moved.ts';
import { newsSchema } from '../schemas/news.ts';
import { pageSchema } from '../schemas/page.ts';
import { reportSchema } from '../schemas/report.ts';
import { siteSchema } from '../schemas/site.ts';
import { type Statement, sourcesSchema } from '../schemas/sources.ts';
import { type Cache, digestOf, noCache } from './cache.ts';
import { checkFileFolder } from './check-files.ts';
import { checkNewsPicture } from './check-news-picture.ts';
import { checkPersonalData } from './check-personal-data.ts';
import { checkPictures } from './check-pictures.ts';
import { type BrokenSeal, brokenSeals, damagedCopies, otherwiseRead } from './check-sealed.ts';
import { checkSiteLists } from './check-site-lists.ts';
import { checkTree } from './check-tree.ts';
import { citationsOf } from './citations.ts';
import {
  type ContentFolder,
  contentFolder,
  filesIn,
  foldersIn,
  readText,
} from './content-folder.ts';
import { documentOf } from './documents.ts';
import { readTexts } from './entry-texts.ts';
import { loadLedger } from './ledger.ts';
import { ledgerModel } from './ledger-model.ts';
import { idsIn, loadFiles, loadYaml } from './load-files.ts';
import { loadPlan } from './load-plan.ts';
import type { PlanModel, SiteModel } from './model.ts';
import { Report } from './report.ts';
import { contactsOfSite, ownContacts } from './searched-file.ts';
import type { Selection } from './selection.ts';
import { shownSite } from './shown-site.ts';
import { checkColours } from './site-colours.ts';
import { loadSiteLists } from './site-lists.ts';
import { checkSiteReferences } from './site-references.ts';
import { refuseUnexplained } from './strictness.ts';

export interface LoadedContent {
  /** What the content says; complete only where there are no errors. */
  readonly model: SiteModel | undefined;
  /** Every mistake of the whole tree, in the order of files and lines. */
  readonly errors: readonly ContentError[];
  /** What a person should look at, in the same order; it stops nothing. */
  readonly warnings: readonly ContentWarning[];
  /** The whole ledger, whatever the moment is that counts as now. */
  readonly ledger: Ledger;
  /** Published versions that are not as they were published; their mistakes are among the errors. */
  readonly broken: readonly BrokenSeal[];
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

  checkTree(content, report);
  const site = loadYaml(content, 'site.yaml', siteSchema, report);
  const sources = loadYaml(content, 'sources.yaml', sourcesSchema, report);
  if (site?.data) checkColours(site.data, site.placeOf, report);
  const ledger = loadLedger(content, report);
  const ledgerNow = ledgerAsOf(ledger, selection.asOf);
  const plans = foldersIn(content, 'plans')
    .flatMap((id) => loadPlan(content, id, selection, ledgerNow, cache, report) ?? [])
    .sort(byName);
  const broken = checkLedger(content, ledger, plans, report);
  const news = loadFiles(content, 'news', '.mdx', newsSchema, report);
  const pages = loadFiles(content, 'pages', '.mdx', pageSchema, report);
  const newsFiles = filesIn(content, 'news/files', '').map((name) => `files/${name}`);
  for (const item of news) checkNewsPicture(item, newsFiles, report);
  for (const { file, source, data } of [...news, ...pages]) {
    const { document } = report.take(documentOf([{ file, source }], undefined, cache));
    report.cite(citationsOf(document));
    report.texts.push(document);
    report.contactsIn.set(file, ownContacts(data));
    const folder = path.posix.basename(path.posix.dirname(file));
    const files = filesIn(content, `${folder}/files`, '').map((name) => `files/${name}`);
    checkPictures(document, files, report);
  }
  for (const folder of ['news', 'pages']) {
    checkFileFolder(content, `${folder}/files`, cache, report);
  }
  const reports = loadFiles(content, 'reports', '.mdx', reportSchema, report);
  const reportTexts = readTexts(
    reports,
    [],
    'Write what the report is about, in your own words.',
    cache,
    report,
  );
  const reportIds = idsIn(content, 'reports', '.mdx');
  const lists = loadSiteLists(content, report);
  checkSiteLists(lists, reports, reportIds, report);
  const names = {
    reports: reportIds,
    news: idsIn(content, 'news', '.mdx'),
    pages: idsIn(content, 'pages', '.mdx'),
  };
  if (site?.data?.strictness.unexplained === 'refuse') refuseUnexplained(content, plans, report);
  checkSiteReferences({ news, names, selection, sources }, report);

  report.publicContacts.push(...contactsOfSite(site?.data));
  checkPersonalData(report);

  const moved = loadMoved(content, report);
  const isStrict = site?.data?.strictness.personalData === 'refuse';
  const errors = sortErrors([...report.errors, ...(isStrict ? report.warnings.map(asError) : [])]);
  const warnings = isStrict ? [] : sortWarnings(report.warnings);
  const found = { errors, warnings, ledger, broken };
  if (!site?.data || !sources?.data) return { model: undefined, ...found };
  const parts: Omit<SiteModel, 'digest'> = {
    site: site.data,
    ...shownSite(
      {
        plans,
        news,
        pages,
        reports,
        reportTexts,
        lists,
        sources: {
          publications: new Map(Object.entries(sources.data.publications)),
          statements: new Map(
            sources.data.statements.map((statement: Statement) => [statement.id, statement]),
          ),
        },
        cited: report.citations.map(({ id }) => id),
      },
      selection,
    ),
    ledger: ledgerModel(content, ledgerNow, cache),
    moved,
  };
  return { model: { ...parts, digest: digestOfSite(parts, selection) }, ...found };
}

/** Whether everything that was published is as it was: its bytes, the kept copies, how it is read. */
function checkLedger(
  content: ContentFolder,
  ledger: Ledger,
  plans: readonly PlanModel[],
  report: Report,
): BrokenSeal[] {
  const states = versionStates(ledger);
  const broken = brokenSeals(content, states);
  const whole = states.filter((state) => !broken.some((one) => one.state === state));
  const versions = plans.flatMap((plan) => plan.versions);
  report.take({
    errors: [
      ...broken.flatMap(({ errors }) => errors),
      ...damagedCopies(content, ledger),
      ...otherwiseRead(content, whole, versions),
    ],
  });
  return broken;
}

function loadMoved(content: ContentFolder, report: Report): Moved[] {
  if (readText(content, 'moved.yaml') === undefined) return [];
  return loadYaml(content, 'moved.yaml', movedSchema, report)?.data ?? [];
}

function digestOfSite(
  { publications, statements, plans, ledger, moved: _moved, ...rest }: Omit<SiteModel, 'digest'>,
  { today, isPreview }: Selection,
): string {
  const names = plans.map(({ id, data }) => [id, data.title, data.shortTitle]);
  const newest = ledger.ledger.entries.at(-1)?.digest;
  const shown = [rest, [...publications], [...statements], names, today, newest, isPreview];
  return digestOf([JSON.stringify(shown)]);
}

/** Real plans before invented ones, each in the order of the names by which they are listed. */
function byName(a: PlanModel, b: PlanModel): number {
  const [first, second] = [a, b].map(({ data }) => [
    data.demonstration === 'fictional' ? 1 : 0,
    data.shortTitle ?? data.title,
  ]);
  return String(first) < String(second) ? -1 : 1;
}
