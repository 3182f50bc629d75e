import type { Commitment } from '../../schemas/commitments.ts';
import { type Notes, numberNotes, sourcesOfRecord } from '../source/notes.ts';
import type { LastChange } from './last-change.ts';
import type { WhatNext } from './what-next.ts';

/** As many as fit the first screen of a desk; the rest is one link away. */
export const SHOWN_RECORDS = 3;
export const SHOWN_NEXT = 3;

/** The statements that the overview of a plan cites: for what changed last, then for what comes next, then for promises. */
export function notesOfOverview(
  last: LastChange | undefined,
  { ahead, overdue }: WhatNext,
  promises: readonly Commitment[],
): Notes {
  return numberNotes([
    ...(last?.records ?? []).slice(0, SHOWN_RECORDS).flatMap(sourcesOfRecord),
    ...[ahead, overdue].flatMap((coming) =>
      coming.slice(0, SHOWN_NEXT).flatMap(({ source }) => source),
    ),
    ...promises.flatMap(({ source }) => source),
  ]);
}
