import type { ContentWarning } from '../core/content-warning.ts';
import { pastedIn } from '../core/document/pasted.ts';
import { isExample } from '../core/example-words.ts';
import { beginningOf } from '../core/trace/plain-text.ts';
import type { Leftover, Report } from './report.ts';

/**
 * Warns of words of the examples that nobody replaced, and of what a paste from a word processor
 * left: each kind once for each file, with the lines on which more of it stands.
 */
export function checkLeftovers(report: Report): void {
  const blocks = report.texts.flatMap(({ sections }) => sections.flatMap((one) => one.blocks));
  const examples = blocks.filter(({ text }) => isExample(text));
  const untouched = oncePerFile(
    [...report.examples, ...examples],
    'These are words of the example, and readers see them.',
    'Write your own in their place, or take the key out where it may be left out.',
  );
  report.untouched.push(...untouched);
  report.leftovers.push(...untouched);
  const pasted = blocks.flatMap((block) => pastedIn(block).map((one) => ({ ...one, block })));
  for (const [problem, all] of Map.groupBy(pasted, (one) => one.problem)) {
    const found = all.map(({ block }) => block);
    report.leftovers.push(...oncePerFile(found, problem, all[0]?.fix ?? ''));
  }
}

function oncePerFile(found: readonly Leftover[], problem: string, fix: string): ContentWarning[] {
  const files = Map.groupBy(found, ({ place }) => place.file).values();
  return [...files].flatMap((all) => {
    const [first, ...more] = all.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
    if (!first) return [];
    const words = `“${beginningOf(first.text, QUOTED)}”: ${problem}${also(more)}`;
    return [{ place: first.place, problem: words, fix }];
  });
}

// Enough to find the place by eye.
const QUOTED = 50;
// A file that was pasted as a whole has hundreds; a few lead to the rest.
const MAX_LINES = 5;

function also(others: readonly Leftover[]): string {
  const lines = [...new Set(others.flatMap(({ place }) => place.line ?? []))];
  if (lines.length === 0) return '';
  const more = lines.length - MAX_LINES;
  const rest = more > 0 ? ` and ${more} more` : '';
  return ` So in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MAX_LINES).join(', ')}${rest}.`;
}
