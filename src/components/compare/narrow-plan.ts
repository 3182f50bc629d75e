import type { ChangeRecord } from '../../core/trace/types.ts';
import { aboutVersion } from '../../data/about-version.ts';
import { citationsOf } from '../../data/citations.ts';
import type {
  PlanModel,
  SiteModel,
  ThemeModel,
  TracedComparison,
  VersionModel,
} from '../../data/model.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { planName } from '../plan/plan-name.ts';
import { citedStatements } from '../source/cited-statement.ts';
import { sourcesOfRecord } from '../source/notes.ts';
import { sourcesOfAsked, whoWasAsked } from '../theme/who-was-asked.ts';
import { versionDateInWords, versionState } from '../version/version-words.ts';
import type { ComparedPlan, ComparedTheme, ComparedVersion, VersionPair } from './compared-plan.ts';

/**
 * Narrow a plan to what the pages of its comparisons say of it.
 *
 * @returns Data that can be written as JSON and read again without loss.
 */
export function comparedPlan(site: SiteModel, plan: PlanModel): ComparedPlan {
  const { data, versions, steps, since, kept } = plan;
  const themes = comparedThemes(plan);
  const notice = demonstrationNotice(plan);
  return {
    id: plan.id,
    title: data.title,
    name: planName(plan),
    ...(notice !== undefined && { notice }),
    organisations: data.organisations.map(({ name: organisation }) => organisation),
    site: site.site.address,
    versions: versions.map((version) => comparedVersion(site, plan, version)),
    themes,
    steps: steps.map(pairOf),
    others: [...since, ...kept].map(pairOf),
    statements: citedStatements(site, { ids: citedAnywhere(versions, themes) }),
  };
}

/** The themes of a plan as the reasons of its changes name them. */
export function comparedThemes(plan: PlanModel): ComparedTheme[] {
  return plan.themes.map((theme) => comparedTheme(plan, theme));
}

function comparedTheme(plan: PlanModel, theme: ThemeModel): ComparedTheme {
  return { id: theme.id, title: theme.data.title, asked: whoWasAsked(plan, theme) };
}

function comparedVersion(site: SiteModel, plan: PlanModel, version: VersionModel): ComparedVersion {
  const { id, data, previous, effective, files, records } = version;
  const { label, kind, text, published, summary, note, source } = data;
  return {
    id,
    label,
    kind,
    text,
    isHeld: effective !== undefined,
    state: versionState(plan, version),
    ...(published !== undefined && { published }),
    dateInWords: versionDateInWords(version),
    summary,
    ...(note !== undefined && { note }),
    source,
    about: aboutVersion(site, plan, version),
    ...(previous !== undefined && { previous }),
    files: files.map(({ path }) => ({ path })),
    records: records.map(withoutPlaces),
  };
}

/** Readers have no use for the lines of the files in which editors wrote. */
function withoutPlaces(record: ChangeRecord): ChangeRecord {
  const place = { file: 'changes.yaml' };
  const { at, reasons } = record;
  return {
    ...record,
    at: at === 'not-recorded' ? at : at.map((selector) => ({ ...selector, place })),
    reasons: reasons === 'not-recorded' ? reasons : reasons.map((reason) => ({ ...reason, place })),
    place,
  };
}

function pairOf({ before, after }: TracedComparison): VersionPair {
  return { before: before.id, after: after.id };
}

function citedAnywhere(
  versions: readonly VersionModel[],
  themes: readonly ComparedTheme[],
): string[] {
  const ids = [
    ...versions.flatMap(({ data, records, effective }) => [
      ...data.source,
      ...records.flatMap(sourcesOfRecord),
      ...(effective === undefined ? [] : citationsOf(effective).map(({ id }) => id)),
    ]),
    ...themes.flatMap(({ asked }) => sourcesOfAsked(asked)),
  ];
  return [...new Set(ids)];
}
