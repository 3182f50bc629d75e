import { changesOfTheme, unchangedSections } from '../../core/trace/themes.ts';
import type { ChangeRecord, TracedChange } from '../../core/trace/types.ts';
import type { PlanModel, ThemeModel, TracedComparison, VersionModel } from '../../data/model.ts';
import type { Disposition } from './dispositions.ts';

/** What one version did about a theme. */
export interface Answer {
  readonly version: VersionModel;
  /** What was decided; `undefined` where nothing is recorded. */
  readonly disposition: Disposition | undefined;
  /** Changes whose reasons name the theme, in reading order. */
  readonly changes: readonly TracedChange[];
  /** Recorded changes that name the theme and of which no source says where in the text they stand. */
  readonly unplaced: readonly ChangeRecord[];
  /** The step that holds them; `undefined` where we hold no text to compare. */
  readonly step: TracedComparison | undefined;
  /** Sections that the theme is about and that stand in this version as they stood before it. */
  readonly unchanged: readonly { readonly id: string; readonly title: string }[];
}

/** What each version after the one that people spoke about did about a theme, the oldest first. */
export function answersTo(plan: PlanModel, theme: ThemeModel): Answer[] {
  const from = plan.versions.findIndex(({ id }) => id === theme.data.about);
  return plan.versions.slice(from + 1).flatMap((version) => {
    const disposition = theme.data.dispositions.find((one) => one.version === version.id);
    const step = plan.steps.find(({ after }) => after.id === version.id);
    if (disposition === undefined && step === undefined) return [];
    const changes = changesOfTheme(theme.id, step?.changes ?? []).map(({ traced }) => traced);
    const unplaced = (step?.unplaced ?? []).filter((record) => namesTheme(record, theme.id));
    const unchanged = step ? unchangedSections(theme.data, version.id, step.comparison) : [];
    return [{ version, disposition, step, changes, unplaced, unchanged }];
  });
}

function namesTheme({ reasons }: ChangeRecord, theme: string): boolean {
  return reasons !== 'not-recorded' && reasons.some((reason) => reason.theme === theme);
}
