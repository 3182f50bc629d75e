import { distance } from 'fastest-levenshtein';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Leaf } from './leaves.ts';
import { shareSentence } from './shared-sentence.ts';

/** Below this, two blocks of a kind are not versions of one another. */
export const MIN_SIMILARITY = 0.4;
/**
 * Blocks of different kinds must have more in common: a heading is not a paragraph about it. So must
 * rows of which each is about something else.
 */
const MIN_SIMILARITY_APART = 0.6;

/**
 * How much two blocks have in common, 0 to 1: Dice's coefficient on their weighted words, 0 where
 * that is too little for a pair.
 *
 * Length is in it already: it is not charged a second time.
 */
export function similarityOf(a: Leaf, b: Leaf): number {
  if (standApart(a, b)) return 0;
  if (a.key === b.key) return 1;
  const isApart = a.block.kind !== b.block.kind || haveOtherKeys(a, b);
  const least = isApart ? MIN_SIMILARITY_APART : MIN_SIMILARITY;
  const similarity = sameKeyCell(a, b) ? (1 + dice(a, b, 0)) / 2 : dice(a, b, least);
  return similarity < least ? Math.max(spelling(a, b), heldBySentence(a, b)) : similarity;
}

// A sentence that stayed holds a paragraph in its place while those around it are written anew, as
// long as it is not lost among them.
const MIN_AROUND_SENTENCE = 0.2;

function heldBySentence(a: Leaf, b: Leaf): number {
  if (a.block.kind !== b.block.kind || dice(a, b, MIN_AROUND_SENTENCE) < MIN_AROUND_SENTENCE)
    return 0;
  return shareSentence(a, b) ? MIN_SIMILARITY : 0;
}

/** Dice's coefficient on the weighted words of two blocks, 0 to 1. */
export function diceOf(a: Leaf, b: Leaf): number {
  const total = a.weight + b.weight;
  return total === 0 ? 0 : (2 * commonWeight(a, b)) / total;
}

// The same; 0 where the lengths alone make it lower than the least that counts.
function dice(a: Leaf, b: Leaf, least: number): number {
  const most = 2 * Math.min(a.weight, b.weight);
  return most < least * (a.weight + b.weight) ? 0 : diceOf(a, b);
}

// A mistyped heading or list item may share no whole word with the right one.
const MAX_SPELLING_LENGTH = 60;
const MIN_SPELLING = 0.75;

function spelling({ block: a }: Leaf, { block: b }: Leaf): number {
  const longer = Math.max(a.text.length, b.text.length);
  const shorter = Math.min(a.text.length, b.text.length);
  if (a.kind !== b.kind || longer > MAX_SPELLING_LENGTH || shorter < MIN_SPELLING * longer)
    return 0;
  const similarity = 1 - distance(a.text, b.text) / longer;
  return similarity < MIN_SPELLING ? 0 : similarity;
}

/** Weight of the words that both blocks have. */
function commonWeight(a: Leaf, b: Leaf): number {
  let common = 0;
  let n = 0;
  let m = 0;
  while (n < a.bag.length && m < b.bag.length) {
    const difference = (a.bag[n] ?? 0) - (b.bag[m] ?? 0);
    if (difference === 0) common += a.weights[n] ?? 0;
    if (difference <= 0) n += 1;
    if (difference >= 0) m += 1;
  }
  return common;
}

/**
 * Whether two rows are of tables that did not become one another, and say nothing that would make
 * them one row all the same ("Required: no" is in every table of its kind).
 */
export function standApart(a: Leaf, b: Leaf): boolean {
  if (a.table === b.table || a.block.kind !== 'table-row' || b.block.kind !== 'table-row')
    return false;
  const isSame = a.key === b.key && !a.repeated && !b.repeated;
  return !isSame && !sameKeyCell(a, b);
}

// "City hospital" and "County hospital" may be one site with another name; "Rota" and "Lease" are not.
function haveOtherKeys({ keyCell: a }: Leaf, { keyCell: b }: Leaf): boolean {
  if (a === '' || b === '') return false;
  const words = new Set(wordsOf(a));
  return !wordsOf(b).some((word) => words.has(word));
}

function wordsOf(cell: string): string[] {
  const words = cell.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.filter((word) => word !== '' && !FUNCTION_WORDS.has(word));
}

function sameKeyCell(a: Leaf, b: Leaf): boolean {
  return a.keyCell !== '' && a.keyCell === b.keyCell;
}
