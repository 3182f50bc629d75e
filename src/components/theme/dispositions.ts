import type { PlanModel, ThemeModel, VersionModel } from '../../data/model.ts';
import { DISPOSITION } from '../words.ts';

export type DispositionName = keyof typeof DISPOSITION;
export type Disposition = ThemeModel['data']['dispositions'][number];

/** The latest thing decided about each theme of a plan, counted; a theme about which nothing is recorded counts as such. */
export function dispositionCounts(
  plan: PlanModel,
): { readonly disposition: DispositionName; readonly count: number }[] {
  const latest = plan.themes.map(latestDisposition);
  return (Object.keys(DISPOSITION) as DispositionName[]).flatMap((disposition) => {
    const count = latest.filter((name) => name === disposition).length;
    return count === 0 ? [] : [{ disposition, count }];
  });
}

/** What was decided about a theme last. */
export function latestDisposition({ data }: ThemeModel): DispositionName {
  return data.dispositions.at(-1)?.disposition ?? 'not-recorded';
}

/** A theme whose last decision no source gives. */
export interface UnansweredTheme {
  readonly theme: ThemeModel;
  /** The versions that could have answered it, oldest first; none where no version has followed yet. */
  readonly versions: readonly VersionModel[];
}

/** The themes that have no decision, or whose last one is not recorded. */
export function unansweredThemes(plan: PlanModel): UnansweredTheme[] {
  const answering = answeringVersions(plan);
  return plan.themes
    .filter((theme) => latestDisposition(theme) === 'not-recorded')
    .map((theme) => {
      const about = plan.versions.findIndex(({ id }) => id === theme.data.about);
      const later = plan.versions.slice(about + 1);
      return { theme, versions: answering.filter((version) => later.includes(version)) };
    });
}

/** The versions that could answer a plan’s themes: all but those that no theme can follow. */
export function answeringVersions(plan: PlanModel): VersionModel[] {
  const answered = new Set(
    plan.themes.flatMap(({ data }) => data.dispositions.map(({ version }) => version)),
  );
  const about = new Set(plan.themes.map(({ data }) => data.about));
  const firstAbout = plan.versions.findIndex(({ id }) => about.has(id));
  return plan.versions.filter(
    ({ id, effective }, index) =>
      answered.has(id) || (effective !== undefined && firstAbout >= 0 && index > firstAbout),
  );
}
