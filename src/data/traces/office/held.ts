import { held, type Trace } from '../trace.ts';

/* What every kind of office file can hold, said alike. */

export function commentsHeld(count: number): Trace {
  return held(
    `The document holds ${count === 1 ? 'a comment' : `${count} comments`}.`,
    'They may matter to you: read them, delete them all in the program that made the file (Word: Review, Delete, Delete All Comments), and save.',
  );
}

export function changesHeld(): Trace {
  return held(
    'The document keeps track of its changes: what was deleted can still be read, and who deleted it.',
    'Accept or reject all of them in the program that made the file (Word: Review, Accept, Accept All Changes and Stop Tracking), and save.',
  );
}

const SHOW_OR_DELETE =
  'Show it in the program that made the file (mark what stands around it, right-click, Unhide) and see whether it may be published; otherwise delete it there.';

export function hiddenHeld(problem: string, canBeRemoved: boolean, fix = SHOW_OR_DELETE): Trace {
  return held(problem, fix, canBeRemoved);
}
