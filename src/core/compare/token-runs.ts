import { heaviestChain } from './chain.ts';
import { pairTokens, type TokenPair, tokenWeight } from './token-pairs.ts';
import type { Token } from './tokens.ts';

// Cells of the alignment that one run may take: two texts of 1,000 words each, far above any
// paragraph that people write, and a few milliseconds.
const MAX_CELLS = 1_500_000;

/**
 * Pair the tokens of two runs of any length.
 *
 * What both begin and end with is set aside first. What is still too long to align at once is cut
 * at words that each side has only once (Heckel 1978), and where there is none, taken as replaced.
 */
export function pairRuns(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  const middle = pairMiddle(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  return [
    ...diagonal(0, 0, start),
    ...shift(middle, start, start),
    ...diagonal(before.length - end, after.length - end, end),
  ];
}

function pairMiddle(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  if (before.length * after.length <= MAX_CELLS) return pairTokens(before, after);
  const anchors = heaviestChain(uniqueWords(before, after));
  if (anchors.length === 0) return [];
  const pairs: TokenPair[] = [];
  let from = { before: 0, after: 0 };
  for (const to of [...anchors, { before: before.length, after: after.length }]) {
    const between = pairRuns(
      before.slice(from.before, to.before),
      after.slice(from.after, to.after),
    );
    pairs.push(...shift(between, from.before, from.after));
    if (to.before < before.length) pairs.push({ before: to.before, after: to.after });
    from = { before: to.before + 1, after: to.after + 1 };
  }
  return pairs;
}

function uniqueWords(before: readonly Token[], after: readonly Token[]) {
  const places = onlyPlaces(after);
  return [...onlyPlaces(before)].flatMap(([text, place]) => {
    const other = places.get(text);
    return other === undefined
      ? []
      : [{ before: place, after: other, weight: tokenWeight(before[place]!) }];
  });
}

function onlyPlaces(tokens: readonly Token[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [n, { text }] of tokens.entries()) {
    if (places.has(text)) repeated.add(text);
    places.set(text, n);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

function sharedStart(before: readonly Token[], after: readonly Token[]): number {
  const most = Math.min(before.length, after.length);
  let n = 0;
  while (n < most && before[n]!.text === after[n]!.text) n += 1;
  return n;
}

function sharedEnd(before: readonly Token[], after: readonly Token[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let n = 0;
  while (n < most && before.at(-1 - n)!.text === after.at(-1 - n)!.text) n += 1;
  return n;
}

function diagonal(before: number, after: number, length: number): TokenPair[] {
  return Array.from({ length }, (_, n) => ({ before: before + n, after: after + n }));
}

function shift(pairs: readonly TokenPair[], before: number, after: number): TokenPair[] {
  return pairs.map((pair) => ({ before: pair.before + before, after: pair.after + after }));
}
