import type { Change } from '../compare/types.ts';
import { counted, listed, printNumber } from './phrases.ts';

/** The kinds of change in the order in which they are counted, each as a count names it. */
const KINDS_COUNTED: readonly (readonly [kind: Change['kind'], word: string])[] = [
  ['added', 'added'],
  ['removed', 'removed'],
  ['edited', 'reworded'],
  ['moved', 'moved'],
  ['split', 'split'],
  ['merged', 'merged'],
  ['form', 'of form only'],
];

/**
 * How many changes there are, and of which kinds.
 *
 * @example
 * changesInOneSentence(changes) // => '14 changes: 3 added, 10 reworded and 1 moved.'
 */
export function changesInOneSentence(changes: readonly Pick<Change, 'kind'>[]): string {
  if (changes.length === 0) return 'Nothing changed: the text is the same.';
  const parts = countedKinds(changes).map(([count, word]) => `${printNumber(count)} ${word}`);
  return `${counted(changes.length, 'change')}: ${listed(parts)}.`;
}

/** How many changes there are of each kind that there is, in a fixed order. */
export function countedKinds(
  changes: readonly Pick<Change, 'kind'>[],
): readonly (readonly [count: number, word: string])[] {
  return KINDS_COUNTED.map(
    ([kind, word]) => [changes.filter((change) => change.kind === kind).length, word] as const,
  ).filter(([count]) => count > 0);
}
