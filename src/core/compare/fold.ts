import type { Span } from './types.ts';

// Ways of writing one character, each with the plain one that stands for all of them.
const WAYS: readonly (readonly [others: string, plain: string])[] = [
  ['‘’‚‛′ʼ', "'"],
  ['“”„‟″«»', '"'],
  ['\u00a0\u202f\u2007\u2009', ' '],
  ['‐\u2011', '-'],
];
const PLAIN: ReadonlyMap<string, string> = new Map(
  WAYS.flatMap(([others, plain]) => Array.from(others, (other) => [other, plain] as const)),
);
const ANY = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

/**
 * A text with its quotation marks, apostrophes, hyphens and spaces in one way of writing, of the
 * same length: two texts that fold alike read the same.
 *
 * @example
 * fold('the trust’s “plan”') // => `the trust's "plan"`
 */
export function fold(text: string): string {
  return text.replace(ANY, (character) => PLAIN.get(character) ?? character);
}

/**
 * The spans of two folded texts with the texts as they are written. Where a kept text is written in
 * another way on either side, it is told as the later text writes it, with how it `was` written.
 */
export function unfold(spans: readonly Span[], before: string, after: string): Span[] {
  let from = { before: 0, after: 0 };
  return spans.map(({ kind, text }) => {
    const [start, { length }] = [from, text];
    const was = before.slice(start.before, start.before + length);
    const is = after.slice(start.after, start.after + length);
    from = {
      before: start.before + (kind === 'added' ? 0 : length),
      after: start.after + (kind === 'removed' ? 0 : length),
    };
    if (kind === 'removed') return { kind, text: was };
    if (kind === 'added' || was === is) return { kind, text: is };
    return { kind, text: is, was };
  });
}
