import { diffArrays } from 'diff';
import { joinSpans } from './spans.ts';
import type { Span } from './types.ts';

// Lines of code that may differ before a listing is shown as replaced: more is no longer read.
const MAX_CHANGED_LINES = 2_000;

/** Mark what differs between two listings, line by line: a line of code is read as one. */
export function compareLines(before: string, after: string): Span[] {
  const changes = diffArrays(linesOf(before), linesOf(after), {
    maxEditLength: MAX_CHANGED_LINES,
  });
  if (changes === undefined) {
    return joinSpans([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  return joinSpans(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    })),
  );
}

// Every line with its line feed.
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/u);
}
