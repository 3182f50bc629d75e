import { compareDates } from '../core/dates/order.ts';
import type { PlanDocument } from '../core/document/types.ts';
import { fixedAddresses } from '../core/ledger/states.ts';
import type { Ledger } from '../core/ledger/types.ts';
import { commitmentsSchema } from '../schemas/commitments.ts';
import { type EngagementData, engagementSchema } from '../schemas/engagement.ts';
import { planSchema } from '../schemas/plan.ts';
import { type ThemeFrontMatter, themeSchema } from '../schemas/theme.ts';
import { belowSite, siteUrls as urls } from './addresses.ts';
import { type Cache, digestOf } from './cache.ts';
import { checkFiles } from './check-files.ts';
import { checkPictures } from './check-pictures.ts';
import { checkThemes } from './check-themes.ts';
import { citationsOf } from './citations.ts';
import { compareKept, compareSince, compareSteps } from './compare-versions.ts';
import { composeVersions } from './compose-versions.ts';
import { type ContentFolder, foldersIn, shownName } from './content-folder.ts';
import { documentOf } from './documents.ts';
import { withoutExpectedText } from './expected-text.ts';
import { withListedFiles } from './listed-files.ts';
import { checkName, idsIn, type LoadedFile, loadFiles, loadYaml } from './load-files.ts';
import { type LoadedVersion, loadVersion } from './load-version.ts';
import type { EngagementModel, PlanModel, ThemeModel, VersionModel } from './model.ts';
import { orderVersions } from './order-versions.ts';
import { checkPlanReferences } from './plan-references.ts';
import { readSource } from './read-source.ts';
import { readableVersions } from './readable-versions.ts';
import { checkRepeatedIds } from './repeated-ids.ts';
import type { Report } from './report.ts';
import { checkSectionLinks } from './section-links.ts';
import type { Selection } from './selection.ts';
import { type Shown, shownOf } from './shown.ts';
import { shownCommitments, withoutHeldParts } from './shown-parts.ts';
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
  const commitments = loadCommitments(content, `${folder}/commitments.yaml`, report);

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

  const parts: Omit<PlanModel, 'digest'> = {
    id,
    data: plan.data,
    versions,
    current: versions.findLast(({ effective }) => effective !== undefined),
    themes: themeModels(id, shownThemes, visible, texts),
    engagements: engagementModels(
      id,
      engagements.filter((engagement) => visible.engagements.has(engagement.id)),
    ),
    commitments: shownCommitments(commitments?.data ?? [], visible),
    steps,
    since: compareSince(versions, steps, cache),
    kept: compareKept(versions, steps, wasBuilt, cache),
  };
  return { ...parts, digest: digestOfPlan(parts) };
}

function digestOfPlan({
  data,
  versions,
  themes,
  engagements,
  commitments,
}: Omit<PlanModel, 'digest'>): string {
  const shown = versions.map(({ own: _own, effective: _effective, files, ...version }) => ({
    ...version,
    // Not where they lie: a build reads a copy of the content from a folder of its own.
    files: files.map(({ path, digest }) => [path, digest]),
  }));
  return digestOf([JSON.stringify([data, shown, themes, engagements, commitments])]);
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

function loadCommitments(content: ContentFolder, file: string, report: Report) {
  if (readSource(content, file).kind === 'absent') return undefined;
  const commitments = loadYaml(content, file, commitmentsSchema, report);
  const ids = commitments?.data?.map(({ id }) => id) ?? [];
  if (commitments) checkRepeatedIds('commitment', ids, [], commitments.placeOf, report);
  return commitments;
}

/** What was heard, by the id of its theme. */
function readThemes(
  themes: readonly LoadedFile<ThemeFrontMatter>[],
  versions: readonly Pick<LoadedVersion, 'files'>[],
  cache: Cache,
  report: Report,
): Map<string, PlanDocument> {
  const files = versions.flatMap((version) => version.files.map(({ path }) => path));
  return new Map(
    themes.map(({ id, file, source }) => {
      const { document, isWhole } = report.take(documentOf([{ file, source }], undefined, cache));
      if (isWhole && document.sections.length === 0) {
        report.add(
          { file },
          'Nothing stands below the front matter.',
          'Write what was heard, in a sentence or more.',
        );
      }
      report.cite(citationsOf(document));
      report.texts.push(document);
      checkPictures(document, files, report);
      return [id, document];
    }),
  );
}

function themeModels(
  plan: string,
  themes: readonly LoadedFile<ThemeFrontMatter>[],
  shown: Shown,
  texts: ReadonlyMap<string, PlanDocument>,
): ThemeModel[] {
  const models = themes.map(({ id, data }) => {
    return {
      plan,
      id,
      data: withoutHeldParts(data, shown),
      text: texts.get(id) ?? { sections: [] },
      parts: themes.filter((other) => other.data.parent === id).map((other) => other.id),
    };
  });
  return inTreeOrder(models);
}

function inTreeOrder(themes: readonly ThemeModel[], parent?: string): ThemeModel[] {
  return themes
    .filter(({ data }) => data.parent === parent)
    .sort((a, b) => (a.data.title < b.data.title ? -1 : 1))
    .flatMap((theme) => [theme, ...inTreeOrder(themes, theme.id)]);
}

function engagementModels(
  plan: string,
  engagements: readonly LoadedFile<EngagementData>[],
): EngagementModel[] {
  return engagements
    .map(({ id, data }) => ({ plan, id, data }))
    .sort((a, b) => compareDates(a.data.period.from, b.data.period.from) || (a.id < b.id ? -1 : 1));
}
