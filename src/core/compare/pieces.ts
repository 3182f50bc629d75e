import type { Leaf } from './leaves.ts';
import { shareSentence } from './shared-sentence.ts';

// So much of a piece's words must be among those of the whole that nothing else explains.
const MIN_CONTAINED = 0.6;
// Beside a piece that is sure, a sentence that stayed is enough, with a new one before or behind it.
const MIN_WITH_SENTENCE = 0.3;
// A shorter piece may be contained in anything; beside a piece that is sure, two words are enough
// if both of them are left.
const MIN_WORDS = 4;
const MIN_WORDS_BESIDE = 2;

// What people split and merge. A footnote is only ever a piece of a footnote.
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation']);

/** The words of a block that are not explained yet, each with how often. */
export type Words = ReadonlyMap<number, number>;

export function countWords({ words }: Leaf): Words {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export function without(words: Words, { words: explained }: Leaf): Words {
  const rest = new Map(words);
  for (const word of explained) rest.set(word, Math.max(0, (rest.get(word) ?? 0) - 1));
  return rest;
}

/** Whether a block is a piece of a whole of which `rest` is left. */
export function isPiece(leaf: Leaf, whole: Leaf, rest: Words, isBesidePiece: boolean): boolean {
  if (!mayBePiece(leaf, whole)) return false;
  const contained = containedWeight(leaf, rest);
  if (leaf.words.length >= MIN_WORDS) {
    return (
      contained >= MIN_CONTAINED * leaf.weight ||
      (isBesidePiece && contained >= MIN_WITH_SENTENCE * leaf.weight && shareSentence(leaf, whole))
    );
  }
  return isBesidePiece && leaf.words.length >= MIN_WORDS_BESIDE && contained === leaf.weight;
}

function mayBePiece({ block: { kind } }: Leaf, { block: whole }: Leaf): boolean {
  return PROSE.has(kind) ? PROSE.has(whole.kind) : kind === 'footnote' && whole.kind === kind;
}

/** Weight of the words of a block that are among `rest`. */
export function containedWeight({ bag, weights }: Leaf, rest: Words): number {
  let contained = 0;
  let repeats = 0;
  for (const [n, word] of bag.entries()) {
    repeats = word === bag[n - 1] ? repeats + 1 : 0;
    if ((rest.get(word) ?? 0) > repeats) contained += weights[n] ?? 0;
  }
  return contained;
}
