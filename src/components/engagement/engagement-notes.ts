import type { EngagementModel } from '../../data/model.ts';
import { type Notes, numberNotes } from '../source/notes.ts';

/** The statements that the page of an engagement cites, in reading order. */
export function notesOfEngagement({ data }: EngagementModel): Notes {
  return numberNotes([
    ...data.source,
    ...data.participation.flatMap(({ source }) => source),
    ...data.events.flatMap(({ source }) => source),
  ]);
}
