import { compareDates } from '../core/dates/order.ts';
import { fixedAddresses } from '../core/ledger/states.ts';
import type { Ledger } from '../core/ledger/types.ts';
import { commitmentsSchema } from '../schemas/commitments.ts';
import { type EngagementData, engagementSchema } from '../schemas/engagement.ts';
import { planSchema } from '../schemas/plan.ts';
import { themeSchema } from '../schemas/theme.ts';
import { belowSite, siteUrls as urls } from './addresses.ts';
import { type Cache, digestOf } from './cache.ts';
import { checkFiles } from './check-files.ts';
import { checkThemes } from './check-themes.ts';
import { compareKept, compareSince, compareSteps } from './compare-versions.ts';
import { composeVersions } from './compose-versions.ts';
import { type ContentFolder, foldersIn, shownName } from './content-folder.ts';
import { withoutExpectedText } from './expected-text.ts';
import { checkLife } from './life/check-life.ts';
import { type IsShown, withoutHeldNames } from './life/named.ts';
import { overtakenPassages } from './life/overtaken.ts';
import { readLife } from './life/read-life.ts';
import { shownCommitments, shownLife } from './life/shown-life.ts';
import { withListedFiles } from './listed-files.ts';
import {
  checkName,
  idsIn,
  type LoadedFile,
  loadFiles,
  loadYaml,
  loadYamlList,
} from './load-files.ts';
import { type LoadedVersion, loadVersion } from './load-version.ts';
import type { EngagementModel, PlanModel, VersionModel } from './model.ts';
import { orderVersions } from './order-versions.ts';
import { checkPlanReferences, sectionIds } from './plan-references.ts';
import { readableVersions } from './readable-versions.ts';
import type { Report } from './report.ts';
import { checkSectionLinks } from './section-links.ts';
import type { Selection } from './selection.ts';
import { shownOf } from './shown.ts';
import { readThemes, themeModels } from './theme-models.ts';
import { checkVersionOrder } from './version-order.ts';

/**
 * Reads a plan's folder, puts its versions in order, puts together each plan as amended, compares
 * and traces.
 *
 * @param id Name of its folder.
 * @param ledger As of now: what it withdrew has no text, the pairs to which it gave an address are compared.
 * @returns Nothing when `plan.yaml` cannot be used; what is wrong anywhere is in the report.
 */
export function loadPlan(
  content: ContentFolder,
  id: string,
  selection: Selection,
  ledger: Ledger,
  cache: Cache,
  report: Report,
): PlanModel | undefined {
  const folder = `plans/${id}`;
  checkName(id, shownName(content, folder), report);
  const plan = loadYaml(content, `${folder}/plan.yaml`, planSchema, report);
  report.publicContacts.push(...(plan?.data?.contacts ?? []).flatMap(({ email }) => email ?? []));
  const versionIds = foldersIn(content, `${folder}/versions`);
  const themeIds = idsIn(content, `${folder}/themes`, '.mdx');
  const engagementIds = idsIn(content, `${folder}/engagement`, '.yaml');
  const themes = loadFiles(content, `${folder}/themes`, '.mdx', themeSchema, report);
  const engagements = loadFiles(content, `${folder}/engagement`, '.yaml', engagementSchema, report);
  const commitments = loadYamlList(
    content,
    `${folder}/commitments.yaml`,
    'commitment',
    commitmentsSchema,
    report,
  );
  const life = readLife(content, folder, cache, report);

  const loaded = versionIds.flatMap((version) => {
    checkName(version, shownName(content, `${folder}/versions/${version}`), report);
    return loadVersion(content, `${folder}/versions/${version}`, report, cache) ?? [];
  });
  const usable = new Set(loaded.map((version) => version.id));
  const unusable = versionIds.filter((version) => !usable.has(version));
  const ordered = orderVersions(loaded, report, unusable);
  checkVersionOrder(ordered, report);
  // What is held back is put together and traced too, so that its mistakes show before its day.
  const visible = shownOf({ versions: ordered, engagements, themes }, selection);
  const shownThemes = themes.filter((theme) => visible.themes.has(theme.id));
  const readable = withListedFiles(
    ordered.map((version) => withoutExpectedText(version, selection)),
    visible.versions,
    shownThemes.map(({ source }) => source),
  );
  const { models: all, uncertain } = composeVersions(id, readable, report);
  const certain = all.filter((version) => !uncertain.has(version.id));
  checkSectionLinks(certain, report);
  checkFiles(content, folder, ordered, ledger, cache, report);
  checkThemes(themes, ordered, report);
  checkPlanReferences(
    {
      certain,
      isCertain: certain.length === versionIds.length,
      versionIds,
      themeIds,
      engagementIds,
      themes,
      engagements,
      commitments,
    },
    report,
  );
  const commitmentIds = commitments?.data?.map((one) => one.id) ?? [];
  const documentIds = life.documents?.data?.map((one) => one.id) ?? [];
  checkLife(
    {
      life,
      themes,
      engagements,
      commitments,
      known: {
        version: versionIds,
        engagement: engagementIds,
        notice: life.ids.notices,
        meeting: life.ids.meetings,
        ...(life.documents && !life.documents.data ? {} : { document: documentIds }),
        ...(commitments?.data ? { commitment: commitmentIds } : {}),
      },
      sectionsOf: new Map(certain.map((version) => [version.id, sectionIds(version.effective)])),
    },
    report,
  );
  const overtaken = overtakenPassages(life.notices, life.noticeTexts, life.ids.notices, report);
  const texts = readThemes(themes, ordered, cache, report);
  const allSteps = compareSteps(all, themeIds, uncertain, cache, report);
  const shown = shownVersions(all, ordered, selection, report);
  report.plans.set(id, {
    versions: versionIds,
    heldBack: new Set(all.flatMap((version) => (shown.includes(version) ? [] : [version.id]))),
    recordsOf: new Map(
      loaded.flatMap(({ id: version, hasRecords, records }) =>
        hasRecords ? [[version, records.map((record) => record.id)] as const] : [],
      ),
    ),
    themes: themeIds,
    engagements: engagementIds,
    notices: life.ids.notices,
    meetings: life.ids.meetings,
    documents: documentIds,
    answers: life.reportAnswers,
  });
  const shownSteps = allSteps.filter(({ after }) => shown.includes(after));
  const { versions, steps } = readableVersions(
    id,
    ledger,
    {
      versions: shown,
      steps: shownSteps,
      loaded: readable.slice(0, shown.length),
      themes: themeIds,
    },
    cache,
  );
  if (!plan?.data) return undefined;
  const addresses = new Set(fixedAddresses(ledger));
  const wasBuilt = (before: VersionModel, after: VersionModel) =>
    addresses.has(belowSite(urls.comparison(id, before.id, after.id)));

  const { isShown, ...shownParts } = shownLife(id, life, visible, overtaken, selection);
  const parts: Omit<PlanModel, 'digest'> = {
    id,
    data: plan.data,
    versions,
    current: versions.findLast(({ effective }) => effective !== undefined),
    themes: themeModels(id, shownThemes, isShown, texts),
    engagements: engagementModels(
      id,
      engagements.filter((engagement) => visible.engagements.has(engagement.id)),
      isShown,
    ),
    commitments: shownCommitments(commitments?.data ?? [], isShown),
    ...shownParts,
    steps,
    since: compareSince(versions, steps, cache),
    kept: compareKept(versions, steps, wasBuilt, cache),
  };
  return { ...parts, digest: digestOfPlan(parts) };
}

function digestOfPlan({
  data,
  versions,
  current: _current,
  steps: _steps,
  since: _since,
  kept: _kept,
  ...life
}: Omit<PlanModel, 'digest'>): string {
  const shown = versions.map(({ own: _own, effective: _effective, files, ...version }) => ({
    ...version,
    // Not where they lie: a build reads a copy of the content from a folder of its own.
    files: files.map(({ path, digest }) => [path, digest]),
  }));
  return digestOf([JSON.stringify([data, shown, life])]);
}

/** The versions that readers may see: a version can only be shown when the one before it is. */
function shownVersions(
  versions: readonly VersionModel[],
  ordered: readonly LoadedVersion[],
  selection: Selection,
  report: Report,
): VersionModel[] {
  const firstHeld = versions.findIndex(({ data }) => !selection.shows(data));
  const shown = firstHeld === -1 ? versions : versions.slice(0, firstHeld);
  for (const version of versions.slice(shown.length).filter(({ data }) => selection.shows(data))) {
    const loaded = ordered.find(({ id }) => id === version.id);
    report.add(
      loaded?.placeOf(['status']) ?? { file: version.id },
      `“${version.id}” would be published, and “${versions[firstHeld]?.id}”, which it builds on, would not.`,
      'Publish the earlier one first, or hold this one back too.',
    );
  }
  return [...shown];
}

function engagementModels(
  plan: string,
  engagements: readonly LoadedFile<EngagementData>[],
  isShown: IsShown,
): EngagementModel[] {
  return engagements
    .map(({ id, data }) => ({ plan, id, data: withoutHeldNames(data, isShown) }))
    .sort((a, b) => compareDates(a.data.period.from, b.data.period.from) || (a.id < b.id ? -1 : 1));
}
