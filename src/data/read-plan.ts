import type { Commitment } from '../schemas/commitments.ts';
import { commitmentsSchema } from '../schemas/commitments.ts';
import { type EngagementData, engagementSchema } from '../schemas/engagement.ts';
import { type Plan, planSchema } from '../schemas/plan.ts';
import { type ThemeFrontMatter, themeSchema } from '../schemas/theme.ts';
import type { Cache } from './cache.ts';
import { checkName } from './check-name.ts';
import { type ContentFolder, foldersIn, shownName } from './content-folder.ts';
import { type LifeFiles, readLife } from './life/read-life.ts';
import { idsIn, type LoadedFile, loadFiles, loadYaml, loadYamlList } from './load-files.ts';
import { type LoadedVersion, loadVersion } from './load-version.ts';
import { orderVersions } from './order-versions.ts';
import type { Report } from './report.ts';
import type { YamlResult } from './yaml.ts';

/** A plan's folder as it was read: all of it, whether readers may see it or not. */
export interface PlanFiles {
  readonly id: string;
  /** Below the content folder: `plans/westmarsh`. */
  readonly folder: string;
  /** Nothing when `plan.yaml` cannot be used. */
  readonly plan: Plan | undefined;
  /** Oldest first. */
  readonly versions: readonly LoadedVersion[];
  readonly themes: readonly LoadedFile<ThemeFrontMatter>[];
  readonly engagements: readonly LoadedFile<EngagementData>[];
  readonly commitments: YamlResult<Commitment[]> | undefined;
  readonly life: LifeFiles;
  /** Ids of all that is there, also of what cannot be used. */
  readonly ids: Readonly<Record<'versions' | 'themes' | 'engagements', readonly string[]>>;
}

/** Reads a plan's folder, and puts its versions in their order. */
export function readPlan(
  content: ContentFolder,
  id: string,
  cache: Cache,
  report: Report,
): PlanFiles {
  const folder = `plans/${id}`;
  checkName(id, shownName(content, folder), report);
  const plan = loadYaml(content, `${folder}/plan.yaml`, planSchema, report)?.data;
  report.publicContacts.push(...(plan?.contacts ?? []).flatMap(({ email }) => email ?? []));
  const ids = {
    versions: foldersIn(content, `${folder}/versions`),
    themes: idsIn(content, `${folder}/themes`, '.mdx'),
    engagements: idsIn(content, `${folder}/engagement`, '.yaml'),
  };
  return {
    id,
    folder,
    plan,
    ids,
    themes: loadFiles(content, `${folder}/themes`, '.mdx', themeSchema, report),
    engagements: loadFiles(content, `${folder}/engagement`, '.yaml', engagementSchema, report),
    commitments: loadYamlList(
      content,
      `${folder}/commitments.yaml`,
      'commitment',
      commitmentsSchema,
      report,
    ),
    life: readLife(content, folder, cache, report),
    versions: readVersions(content, `${folder}/versions`, ids.versions, cache, report),
  };
}

function readVersions(
  content: ContentFolder,
  folder: string,
  ids: readonly string[],
  cache: Cache,
  report: Report,
): LoadedVersion[] {
  const loaded = ids.flatMap((id) => {
    checkName(id, shownName(content, `${folder}/${id}`), report);
    return loadVersion(content, `${folder}/${id}`, report, cache) ?? [];
  });
  const usable = new Set(loaded.map(({ id }) => id));
  return orderVersions(
    loaded,
    report,
    ids.filter((id) => !usable.has(id)),
  );
}
