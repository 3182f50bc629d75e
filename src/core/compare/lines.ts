import { type ArrayChange, diffArrays } from 'diff';
import { joinSpans } from './spans.ts';
import type { Span } from './types.ts';
import { compareWords } from './words.ts';

// Lines of code that may differ before a listing is shown as replaced: more is no longer read.
const MAX_CHANGED_LINES = 2_000;

/**
 * Mark what differs between two listings: line by line, and word by word where as many lines came
 * as went.
 */
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
  return joinSpans(changes.flatMap((change, n) => spansOf(change, changes[n - 1], changes[n + 1])));
}

// Every line with its line feed.
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/u);
}

type Lines = ArrayChange<string>;

function spansOf(change: Lines, last: Lines | undefined, next: Lines | undefined): Span[] {
  const { value, added, removed } = change;
  if (removed && next?.added && next.count === change.count) {
    return value.flatMap((line, n) => compareWords(line, next.value[n] ?? ''));
  }
  // Told with the lines that it replaced.
  if (added && last?.removed && last.count === change.count) return [];
  return [{ kind: added ? 'added' : removed ? 'removed' : 'kept', text: value.join('') }];
}
