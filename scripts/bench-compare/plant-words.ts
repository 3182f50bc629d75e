import type { Random } from '../bench/random.ts';
import type { SourceBlock } from './source-blocks.ts';
import { wordsOf } from './words.ts';

// A shorter part may be taken for chance, or for a heading.
const MIN_PART = 6;

/** Where the first sentence ends after which a part is left that can stand alone. */
export function splitPoint(block: SourceBlock): number | undefined {
  for (const { at, text } of block.plain) {
    for (const { index } of text.matchAll(/(?<=\p{Ll}[.!?])\s+(?=\p{Lu}\p{Ll})/gu)) {
      const from = at + index;
      const parts = [block.source.slice(0, from), block.source.slice(from)];
      if (parts.every((part = '') => wordsOf(part).length >= MIN_PART)) return from;
    }
  }
  return undefined;
}

/** A word to replace, and another one that the paragraph does not have. */
export function chooseEdit(
  block: SourceBlock,
  random: Random,
): { from: number; old: string; new: string } | undefined {
  const words = block.plain.flatMap(({ at, text }) =>
    [...text.matchAll(/(?<=\s)\p{Ll}{5,}(?=\s)/gu)].map((match) => ({
      from: at + match.index,
      old: match[0],
    })),
  );
  const replacements = REPLACEMENTS.filter((word) => !block.source.includes(word));
  if (words.length === 0 || replacements.length === 0) return undefined;
  return { ...random.pick(words), new: random.pick(replacements) };
}

const REPLACEMENTS = [
  'regional',
  'seasonal',
  'fortnightly',
  'doubtful',
  'orchards',
  'lanterns',
  'sheltered',
  'harvested',
];
