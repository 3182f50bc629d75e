import { citationsOf } from '../../data/citations.ts';
import type { PlanModel, ThemeModel } from '../../data/model.ts';
import { citedByExcerpt } from '../change/excerpt-rows.ts';
import { type Notes, numberNotes } from '../source/notes.ts';
import type { Answer } from './theme-page.ts';
import { sourcesOfAsked, whoWasAsked } from './who-was-asked.ts';

/** The statements that the page of a theme cites, in reading order. */
export function notesOfTheme(
  plan: PlanModel,
  theme: ThemeModel,
  answers: readonly Answer[],
): Notes {
  return numberNotes([
    ...theme.data.source,
    ...citationsOf(theme.text).map(({ id }) => id),
    ...sourcesOfAsked(whoWasAsked(plan, theme)),
    ...answers.flatMap(({ disposition, step, changes }) => [
      ...(disposition?.source ?? []),
      ...(step ? changes.flatMap((change) => citedByExcerpt(step, change)) : []),
    ]),
    ...theme.data.handling.flatMap(({ source }) => source),
  ]);
}
