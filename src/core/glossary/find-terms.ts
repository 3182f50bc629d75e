import { spellingKey } from './spelling.ts';
import type { Term } from './types.ts';

/** A term where it stands in a text. */
export interface FoundTerm<T> {
  readonly term: T;
  /** Offset of its first code unit. */
  readonly from: number;
  /** Offset after its last one. */
  readonly to: number;
}

/**
 * Make a function that finds terms in texts: whole words only, initials with exactly their letters,
 * words in capitals or not, each also with an “s” after it. Of two terms that begin at one place the
 * longer is found.
 *
 * All spellings are one regular expression, so that a text is gone through once.
 *
 * @example
 * termFinder([{ id: 'stp', term: 'STP', alsoKnownAs: [], senses: [] }])('Two STPs.')
 * // => [{ term: { id: 'stp', … }, from: 4, to: 8 }]
 */
export function termFinder<T extends Pick<Term, 'term' | 'alsoKnownAs'>>(
  terms: readonly T[],
): (text: string) => FoundTerm<T>[] {
  const spellings = new Map(
    terms.flatMap((term) =>
      [term.term, ...term.alsoKnownAs].map((spelling) => [spellingKey(spelling), term] as const),
    ),
  );
  if (spellings.size === 0) return () => [];
  const pattern = wholeWords([...spellings.keys()]);
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const term = spelt(words, spellings);
      return term === undefined ? [] : [{ term, from: index, to: index + words.length }];
    });
}

/** The pattern takes no account of capitals; what was found is looked up as it is spelt. */
function spelt<T>(words: string, spellings: ReadonlyMap<string, T>): T | undefined {
  return spellings.get(spellingKey(words)) ?? spellings.get(spellingKey(words.replace(/s$/i, '')));
}

function wholeWords(spellings: readonly string[]): RegExp {
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const words = longestFirst.map((spelling) => escaped(spelling).replaceAll(' ', '\\s+'));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})s?(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
}

function escaped(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}
