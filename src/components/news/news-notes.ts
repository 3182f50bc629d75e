import type { NewsModel } from '../../data/model.ts';
import { type Notes, numberNotes } from '../source/notes.ts';

/** The statements that a news item cites: those on which it rests, then those of what was said. */
export function notesOfNews({ data }: NewsModel): Notes {
  return numberNotes([...data.source, ...data.said.flatMap(({ source }) => source)]);
}
