import type { ChangeRecord } from '../../core/trace/types.ts';
import type { PlanModel } from '../../data/model.ts';
import { type Notes, numberNotes, sourcesOfRecord } from '../source/notes.ts';
import { whoWasAsked } from '../theme/who-was-asked.ts';

/** The statements on which the reasons of these records rest, in their order. */
export function notesOfRecords(records: readonly ChangeRecord[]): Notes {
  return numberNotes(records.flatMap(sourcesOfRecord));
}

/** The statements that the page of one record cites: with those about who was asked, then those of its passages. */
export function notesOfRecordPage(
  plan: PlanModel,
  record: ChangeRecord,
  citedByPassages: readonly string[],
): Notes {
  return numberNotes([...citedByRecord(plan, record), ...citedByPassages]);
}

/** The statements of a record in the order in which its card shows them: a reason, then who was asked. */
export function citedByRecord(plan: PlanModel, { reasons }: ChangeRecord): string[] {
  if (reasons === 'not-recorded') return [];
  return reasons.flatMap(({ source, theme }) => [...source, ...citedByTheme(plan, theme)]);
}

function citedByTheme(plan: PlanModel, id: string | undefined): string[] {
  const theme = plan.themes.find((one) => one.id === id);
  if (theme === undefined) return [];
  const { engagements, raised } = whoWasAsked(plan, theme);
  return [...engagements.flatMap(({ lines }) => lines), ...raised].flatMap(({ source }) => source);
}
