import type { MeasureModel } from '../../data/model.ts';
import { type Notes, numberNotes } from '../source/notes.ts';

/** The statements that the page of a plan’s measures cites, in reading order. */
export function notesOfMeasures(measures: readonly MeasureModel[]): Notes {
  return numberNotes(
    measures.flatMap(({ data: { source, targets, outcomes } }) => [
      ...source,
      ...targets.flatMap((target) => target.source),
      ...outcomes.flatMap((outcome) => outcome.source),
    ]),
  );
}
