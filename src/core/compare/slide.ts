import { itemAt } from './item-at.ts';
import type { TokenPair } from './token-pairs.ts';
import type { Token } from './tokens.ts';

/**
 * Move a mark that could stand in several places to where a reader would put it: around whole
 * sentences, then clauses.
 *
 * In `A. B. C.` made from `A. C.`, both `B. ` and `. B` are an addition; this picks the first. Only
 * pure additions and removals can slide; the number of words marked stays.
 */
export function slideMarks(
  pairs: readonly TokenPair[],
  before: readonly Token[],
  after: readonly Token[],
): TokenPair[] {
  const slid = [...pairs];
  const end = { before: before.length, after: after.length };
  for (let n = 0; n <= slid.length; n += 1) {
    const previous = slid[n - 1] ?? { before: -1, after: -1 };
    const next = slid[n] ?? end;
    const removed = next.before - previous.before - 1;
    const added = next.after - previous.after - 1;
    if (removed > 0 && added === 0) {
      slideOne(slid, n, before, 'before', previous.before + 1, next.before);
    }
    if (added > 0 && removed === 0) {
      slideOne(slid, n, after, 'after', previous.after + 1, next.after);
    }
  }
  return slid;
}

// `at` is the number of the first pair behind the mark, which covers [start, end) of `tokens`.
function slideOne(
  pairs: TokenPair[],
  at: number,
  tokens: readonly Token[],
  side: 'before' | 'after',
  start: number,
  end: number,
): void {
  const left = room(pairs, at, tokens, side, start, end, -1);
  const right = room(pairs, at, tokens, side, start, end, 1);
  let best = 0;
  for (let by = -left; by <= right; by += 1) {
    if (quality(tokens, start + by, end + by) > quality(tokens, start + best, end + best)) {
      best = by;
    }
  }
  const length = end - start;
  // The pairs over which the mark slides change to its other side.
  const passed = best < 0 ? pairs.slice(at + best, at) : pairs.slice(at, at + best);
  const shift = best < 0 ? length : -length;
  const first = Math.min(at, at + best);
  for (const [n, pair] of passed.entries()) {
    pairs[first + n] = { ...pair, [side]: pair[side] + shift };
  }
}

// How far the mark can go to the left (-1) or right (1) over pairs that follow each other.
function room(
  pairs: readonly TokenPair[],
  at: number,
  tokens: readonly Token[],
  side: 'before' | 'after',
  start: number,
  end: number,
  step: -1 | 1,
): number {
  const other = side === 'before' ? 'after' : 'before';
  let n = 0;
  for (;;) {
    const pair = pairs[step < 0 ? at - 1 - n : at + n];
    const nearer = n === 0 ? undefined : pairs[step < 0 ? at - n : at + n - 1];
    const outer = step < 0 ? start - 1 - n : end + n;
    const inner = step < 0 ? end - 1 - n : start + n;
    if (pair === undefined || pair[side] !== outer) return n;
    if (nearer !== undefined && Math.abs(nearer[other] - pair[other]) !== 1) return n;
    if (tokens[outer]?.text !== tokens[inner]?.text) return n;
    n += 1;
  }
}

const SENTENCE_END = /^[.!?…。！？؟۔]+$/u;
const CLAUSE_END = /^[,;:–—،؛]$/u;
const OPENER = /^[([{“‘«"]$/u;

// A mark reads best when it begins behind the end of a sentence and ends with one.
function quality(tokens: readonly Token[], start: number, end: number): number {
  const first = itemAt(tokens, start);
  const last = itemAt(tokens, end - 1);
  const behind = tokens[start - 1];
  const begins = behind === undefined || SENTENCE_END.test(behind.text) ? 8 : 0;
  const closes = SENTENCE_END.test(last.text) ? 4 : 0;
  const clause = CLAUSE_END.test(first.text) || OPENER.test(first.text) ? 2 : 0;
  const word = first.kind === 'word' && last.kind === 'word' ? 1 : 0;
  return begins + closes + clause + word;
}
