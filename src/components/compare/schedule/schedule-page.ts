import { changeSchedule, type ScheduledChange } from '../../../core/export/schedule.ts';
import type { ComparedTheme } from '../compared-plan.ts';
import type { ComparisonPage } from '../comparison-page.ts';
import type { TracedPair } from '../traced-pair.ts';

/** A line of the schedule, with whom the themes of its reasons were heard from. */
export interface ScheduleLine {
  readonly change: ScheduledChange;
  readonly heard: readonly HeardOf[];
}

export interface HeardOf {
  readonly theme: ComparedTheme;
  /** Number of the line that says who was asked, where that is an earlier one. */
  readonly saidAt: number | undefined;
}

/** Every change of a comparison as a numbered line; who was asked about a theme is said once. */
export function scheduleLines({ plan }: ComparisonPage, pair: TracedPair): ScheduleLine[] {
  const themes = new Map(plan.themes.map((theme) => [theme.id, theme]));
  const said = new Map<string, number>();
  const titleOf = (theme: string) => themes.get(theme)?.title ?? theme;
  return changeSchedule(pair.comparison, pair.changes, titleOf).map((change) => {
    const named = change.themes.flatMap(({ theme }) => themes.get(theme) ?? []);
    const heard = named.map((theme) => ({ theme, saidAt: said.get(theme.id) }));
    for (const { id } of named) if (!said.has(id)) said.set(id, change.number);
    return { change, heard };
  });
}
