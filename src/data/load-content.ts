import { asError, type ContentWarning, sortWarnings } from '../core/content-warning.ts';
import { type ContentError, sortErrors } from '../core/errors.ts';
import { ledgerAsOf } from '../core/ledger/append.ts';
import { versionStates } from '../core/ledger/states.ts';
import type { Ledger } from '../core/ledger/types.ts';
import type { Site } from '../schemas/site.ts';
import type { Sources } from '../schemas/sources.ts';
import { type Cache, digestOf, noCache } from './cache.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkMoved, checkMovedPages } from './check-moved.ts';
import { checkPersonalData } from './check-personal-data.ts';
import {
  type BrokenSeal,
  brokenSeals,
  correctedLater,
  damagedCopies,
  otherwiseRead,
  strayCopies,
} from './check-sealed.ts';
import { checkSiteLists } from './check-site-lists.ts';
import { checkTree } from './check-tree.ts';
import { type ContentFolder, contentFolder, foldersIn } from './content-folder.ts';
import { addressesNow } from './gone.ts';
import { laterEntries, loadLedger } from './ledger.ts';
import { ledgerModel } from './ledger-model.ts';
import { loadPlan } from './load-plan.ts';
import type { PlanModel, SiteModel } from './model.ts';
import { readSite, type SiteFiles } from './read-site.ts';
import { Report } from './report.ts';
import { contactsOfSite } from './searched-file.ts';
import type { Selection } from './selection.ts';
import { shownSite } from './shown-site.ts';
import { checkColours } from './site-colours.ts';
import { checkSiteReferences } from './site-references.ts';
import { refuseUnexplained } from './strictness.ts';

export interface LoadedContent {
  /** What the content says; complete only where there are no errors. */
  readonly model: SiteModel | undefined;
  /** Every mistake of the whole tree, in the order of files and lines. */
  readonly errors: readonly ContentError[];
  /** What a person should look at, in the same order; it stops nothing. */
  readonly warnings: readonly ContentWarning[];
  /** Of the warnings those of words of an example, with which no version is published. */
  readonly untouched: readonly ContentWarning[];
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
  const files = readSite(content, cache, report);
  const ledger = loadLedger(content, report);
  const ledgerNow = ledgerAsOf(ledger, selection.asOf);
  const plans = foldersIn(content, 'plans')
    .flatMap((id) => loadPlan(content, id, selection, ledgerNow, cache, report) ?? [])
    .sort(byName);
  const broken = checkLedger(content, ledger, ledgerNow, plans, report);
  report.warnings.push(...laterEntries(content, ledger, selection.asOf));
  checkSite(content, files, plans, selection, report);
  const { site, sources } = files;
  const { untouched } = report;
  const found = () => ({ ...findingsOf(report, site?.data), untouched, ledger, broken });
  if (!site?.data || !sources?.data) return { model: undefined, ...found() };
  const cited = report.citations.map(({ id }) => id);
  const parts: Omit<SiteModel, 'digest'> = {
    site: site.data,
    ...shownSite({ ...files, plans, sources: sourcesById(sources.data), cited }, selection),
    ledger: ledgerModel(content, ledgerNow, cache),
    moved: files.moved?.data ?? [],
  };
  // Of a site with mistakes nobody knows yet which pages it will have.
  if (files.moved && report.errors.length === 0) {
    checkMovedPages(files.moved, addressesNow(parts), report);
  }
  return { model: { ...parts, digest: digestOfSite(parts, selection) }, ...found() };
}

/** Whether everything that was published is as it was: its bytes, the kept copies, how it is read. */
function checkLedger(
  content: ContentFolder,
  ledger: Ledger,
  ledgerNow: Ledger,
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
      ...correctedLater(content, states, ledgerNow),
      ...otherwiseRead(content, whole, versions),
    ],
  });
  // Without an entry there is no ledger, which is a mistake already.
  if (ledger.entries.length > 0) report.warnings.push(...strayCopies(content, ledger));
  return broken;
}

/** Holds what belongs to no plan against itself and against the plans. */
function checkSite(
  content: ContentFolder,
  { site, sources, news, reports, lists, ids, moved }: SiteFiles,
  plans: readonly PlanModel[],
  selection: Selection,
  report: Report,
): void {
  if (site?.data) checkColours(site.data, site.placeOf, report);
  if (moved) checkMoved(moved, report);
  checkSiteLists(lists, reports, ids.reports, report);
  if (site?.data?.strictness.unexplained === 'refuse') refuseUnexplained(content, plans, report);
  checkSiteReferences({ news, names: ids, selection, sources }, report);
  report.publicContacts.push(...contactsOfSite(site?.data));
  checkPersonalData(report);
  checkLeftovers(report);
}

/** What was found, in the order of files and lines; on a strict site what looks like data of people is a mistake. */
function findingsOf(
  { errors, warnings, leftovers }: Report,
  site: Site | undefined,
): Pick<LoadedContent, 'errors' | 'warnings'> {
  return site?.strictness.personalData === 'refuse'
    ? {
        errors: sortErrors([...errors, ...warnings.map(asError)]),
        warnings: sortWarnings(leftovers),
      }
    : { errors: sortErrors(errors), warnings: sortWarnings([...warnings, ...leftovers]) };
}

function sourcesById({
  publications,
  statements,
}: Sources): Pick<SiteModel, 'publications' | 'statements'> {
  return {
    publications: new Map(Object.entries(publications)),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
  };
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
