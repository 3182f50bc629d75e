import { heaviestChain } from './chain.ts';
import { splitSentences } from './sentences.ts';
import { type TokenPair, tokenWeight } from './token-pairs.ts';
import { pairRuns } from './token-runs.ts';
import type { Token } from './tokens.ts';

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Weight of every word in it. */
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
}

// Two sentences with less in common than half are not versions of one another.
const MIN_SIMILARITY = 0.5;
// Sentence against sentence only in texts of up to fifty by fifty of them; beyond that, plain words.
const MAX_SENTENCE_PAIRS = 2_500;

/**
 * Pair the tokens of two texts, sentence first: sentences that are the same are held, what lies
 * between them is aligned by similar sentences or as one run of words, whichever reads better.
 */
export function pairBySentences(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  const earlier = sentencesOf(before);
  const later = sentencesOf(after);
  const pairs: TokenPair[] = [];
  let from = { before: 0, after: 0 };
  const shared = sharedSentences(earlier, later);
  for (const to of [...shared, { before: earlier.length, after: later.length }]) {
    pairs.push(
      ...pairStretch(
        before,
        after,
        earlier.slice(from.before, to.before),
        later.slice(from.after, to.after),
      ),
    );
    const [a, b] = [earlier[to.before], later[to.after]];
    if (a !== undefined && b !== undefined) pairs.push(...pairWithin(before, after, a, b));
    from = { before: to.before + 1, after: to.after + 1 };
  }
  return pairs;
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const text = tokens.map(({ lead, text }) => lead + text).join('');
  const sentences: Sentence[] = [];
  let token = 0;
  let offset = 0;
  let border = 0;
  for (const sentence of splitSentences(text)) {
    border += sentence.length;
    const start = token;
    while (token < tokens.length) {
      const { lead, text } = tokens[token]!;
      // A token belongs to the sentence in which it begins.
      if (offset + lead.length >= border) break;
      offset += lead.length + text.length;
      token += 1;
    }
    if (token > start) sentences.push(toSentence(tokens, start, token));
  }
  return sentences;
}

function toSentence(tokens: readonly Token[], start: number, end: number): Sentence {
  const words = new Map<string, number>();
  let weight = 0;
  for (const token of tokens.slice(start, end)) {
    const own = tokenWeight(token);
    const word = token.text.toLowerCase();
    words.set(word, (words.get(word) ?? 0) + own);
    weight += own;
  }
  const text = tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ');
  return { start, end, text, words, weight };
}

function sharedSentences(before: readonly Sentence[], after: readonly Sentence[]) {
  const places = new Map<string, number[]>();
  for (const [n, { text }] of after.entries()) {
    const known = places.get(text);
    if (known === undefined) places.set(text, [n]);
    else known.push(n);
  }
  return heaviestChain(
    before.flatMap(({ text, weight }, n) =>
      // A sentence that comes back again and again holds nothing in place.
      (places.get(text) ?? []).slice(0, 8).map((m) => ({ before: n, after: m, weight })),
    ),
  );
}

function pairStretch(
  before: readonly Token[],
  after: readonly Token[],
  earlier: readonly Sentence[],
  later: readonly Sentence[],
): TokenPair[] {
  if (earlier.length === 0 || later.length === 0) return [];
  const whole = {
    before: { start: earlier[0]!.start, end: earlier.at(-1)!.end },
    after: { start: later[0]!.start, end: later.at(-1)!.end },
  };
  const plain = pairWithin(before, after, whole.before, whole.after);
  const cost = (pairs: readonly TokenPair[]) => readingCost(before, after, whole, pairs);
  const similar = similarSentences(earlier, later);
  const sentenced = similar.flatMap((pair) =>
    pairWithin(before, after, earlier[pair.before]!, later[pair.after]!),
  );
  const best = cost(sentenced) <= cost(plain) ? sentenced : plain;
  return isReplacement(before, after, whole, best) ? [] : best;
}

function similarSentences(earlier: readonly Sentence[], later: readonly Sentence[]) {
  if (earlier.length * later.length > MAX_SENTENCE_PAIRS) return [];
  return heaviestChain(
    earlier.flatMap((a, n) =>
      later.flatMap((b, m) => {
        const similarity = similarityOf(a, b);
        if (similarity < MIN_SIMILARITY) return [];
        return [{ before: n, after: m, weight: similarity ** 2 * (a.weight + b.weight) }];
      }),
    ),
  );
}

function similarityOf(a: Sentence, b: Sentence): number {
  let common = 0;
  for (const [word, weight] of a.words) common += Math.min(weight, b.words.get(word) ?? 0);
  return (2 * common) / (a.weight + b.weight || 1);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function pairWithin(
  before: readonly Token[],
  after: readonly Token[],
  a: Range,
  b: Range,
): TokenPair[] {
  return pairRuns(before.slice(a.start, a.end), after.slice(b.start, b.end)).map((pair) => ({
    before: pair.before + a.start,
    after: pair.after + b.start,
  }));
}

// What a mark and an island of up to two words between marks cost a reader, in words marked.
const MARK_COST = 1.5;
const ISLAND_COST = 2;
const ISLAND_WORDS = 2;

function readingCost(
  before: readonly Token[],
  after: readonly Token[],
  whole: { readonly before: Range; readonly after: Range },
  pairs: readonly TokenPair[],
): number {
  const total =
    weigh(before, whole.before.start, whole.before.end) +
    weigh(after, whole.after.start, whole.after.end);
  const kept = 2 * pairs.reduce((sum, pair) => sum + tokenWeight(before[pair.before]!), 0);
  const islands = keptRuns(before, pairs)
    .slice(1, -1)
    .filter(({ words }) => words <= ISLAND_WORDS).length;
  return total - kept + MARK_COST * countMarks(whole, pairs) + ISLAND_COST * islands;
}

function countMarks(
  whole: { readonly before: Range; readonly after: Range },
  pairs: readonly TokenPair[],
): number {
  let marks = 0;
  let from = { before: whole.before.start, after: whole.after.start };
  for (const to of [...pairs, { before: whole.before.end, after: whole.after.end }]) {
    if (to.before > from.before) marks += 1;
    if (to.after > from.after) marks += 1;
    from = { before: to.before + 1, after: to.after + 1 };
  }
  return marks;
}

// A stretch is shown as one text out and another in when less than this share of it stays …
const MIN_KEPT = 0.25;
// … unless one side is mostly still there, or this many words in a row are.
const MIN_KEPT_OF_SHORTER = 0.5;
const MIN_RUN = 4;

function isReplacement(
  before: readonly Token[],
  after: readonly Token[],
  whole: { readonly before: Range; readonly after: Range },
  pairs: readonly TokenPair[],
): boolean {
  const kept = pairs.reduce((sum, pair) => sum + tokenWeight(before[pair.before]!), 0);
  const a = weigh(before, whole.before.start, whole.before.end);
  const b = weigh(after, whole.after.start, whole.after.end);
  return (
    2 * kept < MIN_KEPT * (a + b) &&
    kept < MIN_KEPT_OF_SHORTER * Math.min(a, b) &&
    keptRuns(before, pairs).every(({ words }) => words < MIN_RUN)
  );
}

function weigh(tokens: readonly Token[], start: number, end: number): number {
  let weight = 0;
  for (let n = start; n < end; n += 1) weight += tokenWeight(tokens[n]!);
  return weight;
}

function keptRuns(before: readonly Token[], pairs: readonly TokenPair[]): { words: number }[] {
  const runs: { words: number }[] = [];
  for (const [n, pair] of pairs.entries()) {
    const previous = pairs[n - 1];
    const follows = previous?.before === pair.before - 1 && previous.after === pair.after - 1;
    if (!follows) runs.push({ words: 0 });
    if (before[pair.before]!.kind === 'word') runs.at(-1)!.words += 1;
  }
  return runs;
}
