import { splitSentences } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A sentence as a run of the tokens of its text. */
export interface Sentence {
  /** Number of its first token in the text, and the number after its last one. */
  readonly start: number;
  readonly end: number;
  /** The same for sentences that read the same, whatever the white space. */
  readonly key: string;
  /** Weight of every word in it, in small letters. */
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** The sentences of a text by its tokens; each token is in one of them. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let offset = 0;
  let border = 0;
  for (const text of splitSentences(tokens.map((token) => token.lead + token.text).join(''))) {
    border += text.length;
    let end = start;
    // A token belongs to the sentence in which it begins.
    for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
      if (offset + token.lead.length >= border) break;
      offset += token.lead.length + token.text.length;
      end += 1;
    }
    if (end > start) sentences.push(toSentence(tokens, start, end));
    start = end;
  }
  return sentences;
}

function toSentence(tokens: readonly Token[], start: number, end: number): Sentence {
  const own = tokens.slice(start, end);
  const words = new Map<string, number>();
  for (const { text, weight } of own) {
    const word = text.toLowerCase();
    words.set(word, (words.get(word) ?? 0) + weight);
  }
  const key = own.map(({ text }) => text).join(' ');
  return { start, end, key, words, weight: own.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How much two sentences have in common, 0 to 1. */
export function sentenceSimilarity(a: Sentence, b: Sentence): number {
  let common = 0;
  for (const [word, weight] of a.words) common += Math.min(weight, b.words.get(word) ?? 0);
  return (2 * common) / (a.weight + b.weight || 1);
}
