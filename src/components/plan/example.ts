import type { ChangeRecord, Reason, TracedChange } from '../../core/trace/types.ts';
import type { PlanModel, ThemeModel, TracedComparison } from '../../data/model.ts';

/** A change that people’s feedback caused, as its source says. */
export interface Example {
  readonly plan: PlanModel;
  readonly step: TracedComparison;
  readonly change: TracedChange;
  readonly record: ChangeRecord;
  readonly theme: ThemeModel;
}

/** The first change of the latest steps that a source explains by feedback: what this site is for, in one case. */
export function exampleOf(plans: readonly PlanModel[]): Example | undefined {
  for (const plan of plans) {
    const step = plan.steps.at(-1);
    for (const change of step?.changes ?? []) {
      for (const { record, by } of change.records) {
        const theme = plan.themes.find(({ id }) => id === statedTheme(record));
        if (step && theme && by === 'passage') return { plan, step, change, record, theme };
      }
    }
  }
  return undefined;
}

function statedTheme({ reasons }: ChangeRecord): string | undefined {
  if (reasons === 'not-recorded') return undefined;
  return reasons.find(({ kind, basis }: Reason) => kind === 'feedback' && basis === 'stated')
    ?.theme;
}
