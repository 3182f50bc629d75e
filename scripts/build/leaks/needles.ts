import type { LeftBehind } from './left-behind.ts';
import { LONGEST_RUN, type Run, type Words, wordsOf } from './runs.ts';

/** Some words whose presence in the site would show that something leaked. */
export interface Needle extends Run {
  /** How many of its words must not stand in what is published for it to count, see `distinctive.ts`. */
  readonly kind: 'passage' | 'phrase' | 'figure' | 'name' | 'address';
  /** What a message quotes. */
  readonly quote: string;
  /** The content file that holds it. */
  readonly file: string;
}

/**
 * What to look for in a site to find out whether something that was left behind is in it.
 *
 * - Of a text with six words or more every six in a row.
 * - A shorter text (title, heading, cell, description of a picture) whole.
 * - Each figure with the words beside it.
 * - The names of files and folders, and the addresses that they would have.
 */
export function needlesOf(left: readonly LeftBehind[]): Needle[] {
  return left.flatMap(({ file, pieces, names, addresses }) => [
    ...pieces.flatMap((piece) => needlesOfText(piece, file)),
    ...names.flatMap((name) => whole('name', name, file)),
    ...addresses.flatMap((address) => whole('address', address, file)),
  ]);
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

function needlesOfText(quote: string, file: string): Needle[] {
  const of = wordsOf(quote);
  const { length } = of.words;
  // An id that one entry gives another is a name like that of its file.
  if (SLUG.test(quote)) return whole('name', quote, file, of);
  if (length < LONGEST_RUN) return whole('phrase', quote, file, of);
  const passages = Array.from({ length: length - LONGEST_RUN + 1 }, (_, at): Needle => {
    return { of, at, length: LONGEST_RUN, kind: 'passage', quote, file };
  });
  return [...passages.filter(isProse), ...figuresIn(of, quote, file)];
}

/** Of a longer name the end, which tells it from others. */
function whole(kind: Needle['kind'], quote: string, file: string, of = wordsOf(quote)): Needle[] {
  const length = Math.min(of.words.length, LONGEST_RUN);
  return length === 0 ? [] : [{ of, at: of.words.length - length, length, kind, quote, file }];
}

// A row of years is like any other row of years.
const FEWEST_WORDS = 3;

function isProse({ of, at, length }: Needle): boolean {
  return of.words.slice(at, at + length).filter(isWord).length >= FEWEST_WORDS;
}

/** Whether a word is more than a figure or the plural of one. */
export function isWord(word: string): boolean {
  return /\p{L}{2}/u.test(word);
}

/** Whether a word is a number that tells something: more than one digit, and no year. */
export function isFigure(word: string): boolean {
  return /^\d.*\d|^\d[a-z]/.test(word) && !/^(?:19|20)\d\d$/.test(word);
}

// A figure and two words beside it: “the 395 attendances”.
const FIGURE_RUN = 3;
// A long one and the word that follows: “4127 people”. Of short ones pages say as much by themselves.
const LONG_FIGURE_RUN = 2;
const LONG_FIGURE = /^\d[\d.]{3,}$/;

function figuresIn(of: Words, quote: string, file: string): Needle[] {
  return of.words.flatMap((word, place) => {
    if (!isFigure(word)) return [];
    const run = (at: number, length: number): Needle[] => {
      if (at < 0 || at + length > of.words.length) return [];
      return [{ of, at, length, kind: 'figure', quote, file }];
    };
    const next = of.words[place + 1] ?? '';
    return [
      ...[place - 2, place - 1, place].flatMap((at) => run(at, FIGURE_RUN)),
      ...(LONG_FIGURE.test(word) && isWord(next) ? run(place, LONG_FIGURE_RUN) : []),
    ];
  });
}

/** The words of a needle. */
export function wordsIn({ of, at, length }: Run): readonly string[] {
  return of.words.slice(at, at + length);
}
