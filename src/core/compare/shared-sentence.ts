import { remember } from '../remember.ts';
import { fold } from './fold.ts';
import type { Leaf } from './leaves.ts';
import { splitSentences } from './sentences.ts';
import { countWords } from './tokens.ts';

// A shorter sentence ("It is open to all.") comes up anywhere.
const MIN_WORDS = 5;

/** Whether a whole sentence of one block stands in the other one too. */
export function shareSentence(a: Leaf, b: Leaf): boolean {
  const others = sentencesOf(b);
  return [...sentencesOf(a)].some((sentence) => others.has(sentence));
}

// A block is held against several others.
const sentencesOf = remember((leaf: Leaf): ReadonlySet<string> => {
  const sentences = splitSentences(fold(leaf.block.text)).map((sentence) => sentence.trim());
  return new Set(sentences.filter((sentence) => countWords(sentence) >= MIN_WORDS));
});
