import { itemAt } from './item-at.ts';
import { pairBySentences } from './sentence-pairs.ts';
import { slideMarks } from './slide.ts';
import { joinSpans } from './spans.ts';
import type { TokenPair } from './token-pairs.ts';
import { type Token, tokenize, trailingSpace } from './tokens.ts';
import type { Span } from './types.ts';

/**
 * Mark what differs between two texts, in whole words, as a person would: sentence by sentence, few
 * marks, none in the middle of a word.
 *
 * Removed text comes before the added text that takes its place.
 *
 * @example
 * compareWords('A gap of £26m by 2021.', 'A gap of £21m by 2021.')
 * // => [kept 'A gap of ', removed '£26m', added '£21m', kept ' by 2021.']
 */
export function compareWords(before: string, after: string): Span[] {
  if (before === after) return joinSpans([{ kind: 'kept', text: before }]);
  const earlier = tokenize(before);
  const later = tokenize(after);
  const pairs = slideMarks(pairBySentences(earlier, later), earlier, later);
  return spansOfPairs(
    withEnd(earlier, trailingSpace(before)),
    withEnd(later, trailingSpace(after)),
    [...pairs, { before: earlier.length, after: later.length }],
  );
}

// An empty token at the end carries the white space behind the last one.
function withEnd(tokens: readonly Token[], lead: string): Token[] {
  return [...tokens, { kind: 'other', text: '', lead, weight: 0 }];
}

function spansOfPairs(
  before: readonly Token[],
  after: readonly Token[],
  pairs: readonly TokenPair[],
): Span[] {
  const spans: Span[] = [];
  let from = { before: 0, after: 0 };
  for (const pair of pairs) {
    const [was, is] = [itemAt(before, pair.before), itemAt(after, pair.after)];
    const removed = textOf(before, from.before, pair.before) + was.lead;
    const added = textOf(after, from.after, pair.after) + is.lead;
    spans.push(...spansBetween(removed, added), { kind: 'kept', text: was.text });
    from = { before: pair.before + 1, after: pair.after + 1 };
  }
  return joinSpans(spans);
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lead, text }) => lead + text)
    .join('');
}

// White space that both sides have around a change is not part of it.
function spansBetween(removed: string, added: string): Span[] {
  const start = sharedSpace(leadingSpace(removed), leadingSpace(added));
  const [restRemoved, restAdded] = [removed.slice(start), added.slice(start)];
  const end = sharedSpace(
    [...trailingSpace(restRemoved)].reverse().join(''),
    [...trailingSpace(restAdded)].reverse().join(''),
  );
  return [
    { kind: 'kept', text: removed.slice(0, start) },
    { kind: 'removed', text: restRemoved.slice(0, restRemoved.length - end) },
    { kind: 'added', text: restAdded.slice(0, restAdded.length - end) },
    { kind: 'kept', text: restRemoved.slice(restRemoved.length - end) },
  ];
}

function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function sharedSpace(a: string, b: string): number {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a[n] === b[n]) n += 1;
  return n;
}
