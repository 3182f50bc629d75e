import type { ComparisonSource, Named } from '../../core/export/comparison-json.ts';
import type { VersionSource } from '../../core/export/document-json.ts';
import type { ThemeSource } from '../../core/export/theme-json.ts';
import { changesOfTheme, unchangedSections } from '../../core/trace/themes.ts';
import { compareFrontMatter } from '../../core/versions/compare-front-matter.ts';
import { aboutVersion } from '../../data/about-version.ts';
import type {
  PlanModel,
  SiteModel,
  ThemeModel,
  TracedComparison,
  VersionModel,
} from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { ResultSchema } from '../../schemas/results/results.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the data file of a version; its text is the plan as amended. */
export function versionSource(
  site: SiteModel,
  plan: PlanModel,
  version: VersionModel,
): VersionSource {
  const { data } = version;
  return {
    schema: schemaAddress(site, 'version-1'),
    plan: namedPlan(site, plan),
    version: namedVersion(site, version),
    ...(data.published !== undefined && { date: data.published }),
    kind: data.kind,
    text: data.text,
    ...(data.amends !== undefined && { amends: data.amends }),
    ...(data.replaces !== undefined && { replaces: data.replaces }),
    language: site.site.language,
    ...noticeOf(plan),
    about: aboutVersion(site, plan, version),
    document: version.effective ?? { sections: [] },
  };
}

/** What stands in the data file of a comparison. */
export function comparisonSource(
  site: SiteModel,
  plan: PlanModel,
  { before, after, comparison, changes, unplaced }: TracedComparison,
): ComparisonSource {
  return {
    schema: schemaAddress(site, 'comparison-page-1'),
    plan: namedPlan(site, plan),
    before: namedVersion(site, before),
    after: namedVersion(site, after),
    address: absolute(site, urls.comparison(plan.id, before.id, after.id)),
    ...noticeOf(plan),
    frontMatter: compareFrontMatter(
      aboutVersion(site, plan, before),
      aboutVersion(site, plan, after),
    ),
    comparison,
    traced: changes,
    unplaced,
  };
}

/** What stands in the data file of a theme. */
export function themeSource(
  site: SiteModel,
  plan: PlanModel,
  { id, data, parts }: ThemeModel,
): ThemeSource {
  const { title, origin, parent, alsoKnownAs, stance, said, about, sections } = data;
  const { heardAt, handling, dispositions, source } = data;
  return {
    plan: namedPlan(site, plan),
    theme: { id, title, address: absolute(site, urls.theme(plan.id, id)) },
    origin,
    ...(parent !== undefined && { parent }),
    parts,
    alsoKnownAs,
    ...(stance !== undefined && { stance }),
    said,
    about,
    sections,
    heardAt: withoutNotes(heardAt),
    handling,
    dispositions,
    source,
    ...noticeOf(plan),
    pairs: plan.steps.map(({ before, after, comparison, changes }) => ({
      before: before.id,
      after: after.id,
      address: absolute(site, urls.comparison(plan.id, before.id, after.id)),
      changes: changesOfTheme(id, changes),
      unchanged: unchangedSections(data, after.id, comparison),
    })),
  };
}

/** Why a small number is safe to publish is a note among editors. */
function withoutNotes(heardAt: ThemeModel['data']['heardAt']): ThemeSource['heardAt'] {
  if (heardAt === 'not-recorded') return heardAt;
  return heardAt.map(({ safeToPublish: _safeToPublish, ...heard }) => heard);
}

/** Where the JSON Schema of a data file stands. */
export function schemaAddress(site: SiteModel, name: ResultSchema): string {
  return absolute(site, urls.asset(`schemas/${name}.json`));
}

function namedPlan(site: SiteModel, { id, data }: PlanModel): Named {
  return { id, title: data.title, address: absolute(site, urls.plan(id)) };
}

function namedVersion(site: SiteModel, { plan, id, data }: VersionModel): Named {
  return { id, title: data.label, address: absolute(site, urls.version(plan, id)) };
}

function noticeOf(plan: PlanModel) {
  const notice = demonstrationNotice(plan);
  return notice === undefined ? {} : { notice };
}
