import { type ChangeObject, diffWordsWithSpace } from 'diff';

export { runsOf } from './jsdiff-words.ts';

export function compare(before: string, after: string): ChangeObject<string>[] {
  return diffWordsWithSpace(before, after);
}
