import type { ChangeRecord } from '../../core/trace/types.ts';
import type { ComparedTheme } from '../compare/compared-plan.ts';
import { type Notes, numberNotes, sourcesOfRecord } from '../source/notes.ts';
import { sourcesOfAsked } from '../theme/who-was-asked.ts';

/** The statements on which the reasons of these records rest, in their order. */
export function notesOfRecords(records: readonly ChangeRecord[]): Notes {
  return numberNotes(records.flatMap(sourcesOfRecord));
}

/** The statements that the page of one record cites: with those about who was asked, then those of its passages. */
export function notesOfRecordPage(
  themes: readonly ComparedTheme[],
  record: ChangeRecord,
  citedByPassages: readonly string[],
): Notes {
  return numberNotes([...citedByRecord(themes, record), ...citedByPassages]);
}

/** The statements of a record in the order in which its card shows them: a reason, then who was asked. */
export function citedByRecord(
  themes: readonly ComparedTheme[],
  { reasons }: ChangeRecord,
): string[] {
  if (reasons === 'not-recorded') return [];
  return reasons.flatMap(({ source, theme }) => {
    const asked = themes.find(({ id }) => id === theme)?.asked;
    return [...source, ...(asked === undefined ? [] : sourcesOfAsked(asked))];
  });
}
