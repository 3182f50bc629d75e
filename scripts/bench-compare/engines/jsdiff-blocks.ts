import { type ChangeObject, diffArrays } from 'diff';
import type { Run } from '../types.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Whole paragraphs, as a comparison line by line shows them: the least that any engine should beat. */
export function compare(before: string, after: string): ChangeObject<string[]>[] {
  return diffArrays(paragraphsOf(before), paragraphsOf(after));
}

export function runsOf(changes: readonly ChangeObject<string[]>[]): Run[] {
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}
