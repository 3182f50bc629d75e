import { heaviestChain } from './chain.ts';
import { pairTokens, shiftPairs, type TokenPair } from './token-pairs.ts';
import type { Token } from './tokens.ts';

// Cells of the alignment that one run may take: two texts of 600 words each, far above any
// paragraph that people write, and a few milliseconds.
const MAX_CELLS = 400_000;

/**
 * Pair the tokens of two runs of any length.
 *
 * What both begin and end with is set aside first. What is still too long to align at once is cut
 * at words, or runs of words, that each side has only once (Heckel 1978), else in the middle.
 */
export function pairRuns(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  const start = sharedLength(before, after);
  const end = sharedLength(before.slice(start).reverse(), after.slice(start).reverse());
  const last = { before: before.length - end, after: after.length - end };
  return [
    ...diagonal(start),
    ...shiftPairs(
      pairMiddle(before.slice(start, last.before), after.slice(start, last.after)),
      start,
      start,
    ),
    ...shiftPairs(diagonal(end), last.before, last.after),
  ];
}

function sharedLength(before: readonly Token[], after: readonly Token[]): number {
  const most = Math.min(before.length, after.length);
  const differs = before.slice(0, most).findIndex(({ text }, n) => text !== after[n]?.text);
  return differs < 0 ? most : differs;
}

function diagonal(length: number): TokenPair[] {
  return Array.from({ length }, (_, n) => ({ before: n, after: n }));
}

function pairMiddle(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  if (before.length === 0 || after.length === 0) return [];
  if (before.length * after.length <= MAX_CELLS) return pairTokens(before, after);
  const anchors = anchorsOf(before, after);
  const cuts =
    anchors.length > 0 ? anchors : [{ before: before.length >> 1, after: after.length >> 1 }];
  const ends = { before: before.length, after: after.length };
  let from = { before: 0, after: 0 };
  return [...cuts, ends].flatMap((to) => {
    const run = shiftPairs(
      pairRuns(before.slice(from.before, to.before), after.slice(from.after, to.after)),
      from.before,
      from.after,
    );
    from = to;
    return run;
  });
}

// A text of few different words has no word only once, but it has pairs of them, or fours.
const GRAMS = [1, 2, 4, 8] as const;

// Places where the same words stand that stand nowhere else, in order on both sides.
function anchorsOf(before: readonly Token[], after: readonly Token[]): TokenPair[] {
  for (const length of GRAMS) {
    const places = onlyPlaces(after, length);
    const shared = [...onlyPlaces(before, length)].flatMap(([gram, place]) => {
      const other = places.get(gram);
      return other === undefined ? [] : [{ before: place, after: other, weight: 1 }];
    });
    // A cut at the very beginning would leave the run as it is.
    const anchors = heaviestChain(shared).filter((cut) => cut.before > 0 || cut.after > 0);
    if (anchors.length > 0) return anchors;
  }
  return [];
}

// Where each run of so many words stands that stands in one place only.
function onlyPlaces(tokens: readonly Token[], length: number): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let n = 0; n + length <= tokens.length; n += 1) {
    const gram = tokens
      .slice(n, n + length)
      .map(({ text }) => text)
      .join(' ');
    if (places.has(gram)) repeated.add(gram);
    places.set(gram, n);
  }
  for (const gram of repeated) places.delete(gram);
  return places;
}
