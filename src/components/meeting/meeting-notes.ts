import type { MeetingModel } from '../../data/model.ts';
import { type Notes, numberNotes } from '../source/notes.ts';

/** The statements that the page of a meeting cites, in reading order. */
export function notesOfMeeting({ data }: MeetingModel): Notes {
  return numberNotes([
    ...data.source,
    ...data.announced.flatMap(({ source }) => source),
    ...data.decisions.flatMap(({ source, next }) => [
      ...source,
      ...next.flatMap((step) => step.source),
    ]),
  ]);
}
