import { type Notes, numberNotes } from '../source/notes.ts';
import type { DocumentList } from './document-list.ts';

/** The statements that the page of a plan’s documents cites, in reading order. */
export function notesOfDocuments({ groups }: DocumentList): Notes {
  return numberNotes(
    groups.flatMap(({ documents }) => documents.flatMap(({ document }) => document.source)),
  );
}
