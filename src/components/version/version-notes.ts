import type { PlanDocument } from '../../core/document/types.ts';
import { citationsOf } from '../../data/citations.ts';
import type { VersionModel } from '../../data/model.ts';
import { type Notes, numberNotes } from '../source/notes.ts';

/** What of a version a page shows beside what it says of itself. */
interface ShownOf {
  readonly document?: PlanDocument | undefined;
  /** Whether the page says what the version looks ahead to and which parts it has. */
  readonly withAbout?: boolean;
}

/** The statements that a page of a version cites, in reading order. */
export function notesOfVersion(
  { data }: VersionModel,
  { document, withAbout = false }: ShownOf,
): Notes {
  const { source, horizon, parts, outcome } = data;
  return numberNotes([
    ...source,
    ...(outcome?.source ?? []),
    ...(withAbout ? [...(horizon?.source ?? []), ...parts.flatMap((part) => part.source)] : []),
    ...(document ? citationsOf(document).map(({ id }) => id) : []),
  ]);
}
