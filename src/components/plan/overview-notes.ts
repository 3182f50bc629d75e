import type { PlanModel } from '../../data/model.ts';
import { type Notes, numberNotes, sourcesOfRecord } from '../source/notes.ts';
import { lastChange } from './overview.ts';

/** The statements that the overview of a plan cites: for what changed last, then for its promises. */
export function notesOfOverview(plan: PlanModel): Notes {
  return numberNotes([
    ...(lastChange(plan)?.records ?? []).flatMap(sourcesOfRecord),
    ...plan.commitments.flatMap(({ source }) => source),
  ]);
}
