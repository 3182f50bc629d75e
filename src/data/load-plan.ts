import { compareDates } from '../core/dates/order.ts';
import { commitmentsSchema } from '../schemas/commitments.ts';
import { type EngagementData, engagementSchema } from '../schemas/engagement.ts';
import { planSchema } from '../schemas/plan.ts';
import { type ThemeFrontMatter, themeSchema } from '../schemas/theme.ts';
import { type Cache, digestOf } from './cache.ts';
import { citationsOf } from './citations.ts';
import { compareSince, compareSteps } from './compare-versions.ts';
import { composeVersions } from './compose-versions.ts';
import { type ContentFolder, foldersIn, readText, shownName } from './content-folder.ts';
import { documentOf } from './documents.ts';
import { checkName, type LoadedFile, loadFiles, loadYaml } from './load-files.ts';
import { type LoadedVersion, loadVersion } from './load-version.ts';
import type { EngagementModel, PlanModel, ThemeModel, VersionModel } from './model.ts';
import { orderVersions } from './order-versions.ts';
import { checkPlanReferences } from './plan-references.ts';
import type { Report } from './report.ts';
import { checkSectionLinks } from './section-links.ts';
import type { Selection } from './selection.ts';

/**
 * Reads a plan's folder, puts its versions in order, puts together each plan as amended, compares
 * and traces.
 *
 * @param id Name of its folder.
 * @returns Nothing when `plan.yaml` cannot be used; what is wrong anywhere is in the report.
 */
export function loadPlan(
  content: ContentFolder,
  id: string,
  selection: Selection,
  cache: Cache,
  report: Report,
): PlanModel | undefined {
  const folder = `plans/${id}`;
  checkName(id, shownName(content, folder), report);
  const plan = loadYaml(content, `${folder}/plan.yaml`, planSchema, report);
  const themes = loadFiles(content, `${folder}/themes`, '.mdx', themeSchema, report);
  const engagements = loadFiles(content, `${folder}/engagement`, '.yaml', engagementSchema, report);
  const commitments = loadCommitments(content, `${folder}/commitments.yaml`, report);

  const loaded = foldersIn(content, `${folder}/versions`).flatMap((version) => {
    checkName(version, shownName(content, `${folder}/versions/${version}`), report);
    return loadVersion(content, `${folder}/versions/${version}`, report, cache) ?? [];
  });
  const ordered = orderVersions(loaded, report);
  // What is held back is put together and traced too, so that its mistakes show before its day.
  const all = composeVersions(id, ordered, report);
  checkSectionLinks(all, report);
  checkPlanReferences({ versions: all, themes, engagements, commitments }, report);
  const allSteps = compareSteps(
    all,
    themes.map((theme) => theme.id),
    cache,
    report,
  );
  const versions = shownVersions(all, ordered, selection, report);
  const steps = allSteps.filter(({ after }) => versions.includes(after));
  if (!plan?.data) return undefined;

  const parts: Omit<PlanModel, 'digest'> = {
    id,
    data: plan.data,
    versions,
    current: versions.findLast(({ effective }) => effective !== undefined),
    themes: themeModels(id, themes, versions, cache, report),
    engagements: engagementModels(id, engagements),
    commitments: commitments?.data ?? [],
    steps,
    since: compareSince(versions, steps, cache),
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
  if (readText(content, file) === undefined) return undefined;
  return loadYaml(content, file, commitmentsSchema, report);
}

function themeModels(
  plan: string,
  themes: readonly LoadedFile<ThemeFrontMatter>[],
  versions: readonly VersionModel[],
  cache: Cache,
  report: Report,
): ThemeModel[] {
  const shown = new Set(versions.map((version) => version.id));
  const models = themes.map(({ id, data, file, source }) => {
    const { document: text } = report.take(documentOf([{ file, source }], undefined, cache));
    report.cite(citationsOf(text));
    return {
      plan,
      id,
      // What was decided in a version that is held back is held back with it.
      data: {
        ...data,
        dispositions: data.dispositions.filter(({ version }) => shown.has(version)),
      },
      text,
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
