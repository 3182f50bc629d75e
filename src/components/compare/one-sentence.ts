import type { Change } from '../../core/compare/types.ts';
import { counted, listed } from '../words.ts';

const KIND_IN_SENTENCE: readonly (readonly [Change['kind'], string])[] = [
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
  const parts = KIND_IN_SENTENCE.flatMap(([kind, word]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${counted(changes.length, 'change')}: ${listed(parts)}.`;
}
