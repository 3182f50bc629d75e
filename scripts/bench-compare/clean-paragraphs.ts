import type { Sides, SideWords } from './sides.ts';
import type { TextPair } from './types.ts';
import { wordsOf } from './words.ts';

/** Of shorter ones many are alike by chance. */
const MIN_WORDS = 8;

/**
 * Count the paragraphs that stand once on either side, word for word, and those of them that carry
 * no mark on either side; a moved one may be shown as moved.
 */
export function cleanParagraphs(
  pair: TextPair,
  sides: Sides,
): { readonly unchanged: number; readonly clean: number } {
  const before = singleParagraphs(pair.before.text);
  const after = singleParagraphs(pair.after.text);
  const unchanged = [...before.keys()].filter((text) => after.has(text));
  const isClean = (text: string) =>
    isUnmarked(before.get(text), sides.before) && isUnmarked(after.get(text), sides.after);
  // Where words are lost, nobody can say which is which.
  const isComplete = sides.before.isComplete && sides.after.isComplete;
  return {
    unchanged: unchanged.length,
    clean: isComplete ? unchanged.filter(isClean).length : 0,
  };
}

/** Numbers of the first word, and of the word after the last. */
interface Range {
  readonly from: number;
  readonly to: number;
}

function singleParagraphs(text: string): Map<string, Range> {
  const ranges = new Map<string, Range | undefined>();
  let from = 0;
  for (const paragraph of text.split(/\n\s*\n/u)) {
    const words = wordsOf(paragraph);
    const key = words.join(' ');
    const to = from + words.length;
    if (words.length >= MIN_WORDS) ranges.set(key, ranges.has(key) ? undefined : { from, to });
    from = to;
  }
  return new Map([...ranges].flatMap(([key, range]) => (range ? [[key, range]] : [])));
}

function isUnmarked(range: Range | undefined, { marked }: SideWords): boolean {
  return range !== undefined && !marked.slice(range.from, range.to).includes(true);
}
