import type { Needle } from './needles.ts';
import { wordsOf } from './runs.ts';

/**
 * Whether words that were found one after the other are said as one: what the end of one piece of a
 * page and the beginning of the next make together, nobody wrote.
 *
 * - Six words may have any tags between them, but for the marks of a comparison, which sets the words
 *   of two texts beside each other.
 * - Fewer words have marks of emphasis and the like between them at most.
 * - A name or an address stands in one piece, does not go on, and is no part of the address of
 *   another site.
 *
 * @param origin Where our site stands: `https://plans.example`.
 */
export function isLeak(
  { kind, of, at, length }: Needle,
  text: Uint8Array,
  from: number,
  to: number,
  origin: string,
): boolean {
  const said = decoded(text, from, to);
  // One hash of 32 bits is the same by chance once in a large site.
  if (length === 1 && wordsOf(said).words[0] !== of.words[at]) return false;
  switch (kind) {
    case 'passage':
      return !/<\/?(?:ins|del)\b/.test(said);
    case 'phrase':
    case 'figure':
      return !/"[,:]/.test(said) && (said.match(TAGS) ?? []).every((tag) => INLINE.test(tag));
    case 'name':
      return IN_ONE_PIECE.test(said) && isOurs(text, from, to, origin);
    case 'address':
      return IN_ONE_PIECE.test(said) && said.includes('/') && isOurs(text, from, to, origin);
  }
}

const IN_ONE_PIECE = /^[^\s"'<>,]+$/;
const TAGS = /<[a-z/][^>]*>/gi;
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|cite|code|dfn|em|i|mark|q|s|small|span|strong|sub|sup|time|tspan|u|wbr)\b/i;

// The longest address that anybody links to is shorter.
const LONGEST_ADDRESS = 300;

function isOurs(text: Uint8Array, from: number, to: number, origin: string): boolean {
  if (/^[\w-]/.test(decoded(text, to, to + 1))) return false;
  const [before = ''] =
    /[^\s"'<>(),]*$/.exec(decoded(text, Math.max(0, from - LONGEST_ADDRESS), from)) ?? [];
  return !before.includes('//') || before.includes(origin);
}

function decoded(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('utf8');
}
