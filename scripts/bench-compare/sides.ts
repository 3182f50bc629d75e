import { isMark, isOn, textOn } from './runs.ts';
import type { Run, TextPair } from './types.ts';
import { wordsOf } from './words.ts';

/** The words of one side, and what an engine shows of each. */
export interface SideWords {
  readonly words: readonly string[];
  /** Whether any part of a word is marked, or it was another word on the other side. */
  readonly marked: readonly boolean[];
  /** Number of the move that it is part of. */
  readonly moves: readonly (number | undefined)[];
  /** Marks that begin or end between two letters or digits. */
  readonly cuts: number;
  /** Whether the runs hold the text of this side, but for white space. */
  readonly isComplete: boolean;
}

export interface Sides {
  readonly before: SideWords;
  readonly after: SideWords;
  /** Words removed within a move whose old place does not tell where they stood. */
  readonly homeless: number;
}

/**
 * See what an engine shows of every word on either side.
 *
 * A word is unmarked where it stands whole on both sides; so nobody gains by marking single letters,
 * and nobody without moves can mark fewer words than the exact least.
 *
 * @param runs As `joinRuns` gives them.
 */
export function sidesOf(runs: readonly Run[], pair: TextPair): Sides {
  const numbers = numberCharacters(runs);
  const before = readCharacters(piecesBefore(runs), 'before', numbers, pair);
  const after = readCharacters(
    runs.filter((run) => isOn(run, 'after')),
    'after',
    numbers,
    pair,
  );
  const shown = new Set(before.pieces);
  const homeless = runs.filter((run) => run.kind === 'removed' && !shown.has(run));
  return {
    before: readSide(before, after),
    after: readSide(after, before),
    homeless: homeless.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
  };
}

/**
 * The runs that make up the earlier text, in its order. At the old place of a move stand its words as
 * the move shows them, edits and all; where they stood in another order, as they were.
 */
function piecesBefore(runs: readonly Run[]): Run[] {
  const isPlaced = runs.some(({ at }) => at !== undefined);
  if (isPlaced) {
    return runs
      .filter(({ kind }) => kind === 'kept' || kind === 'removed' || kind === 'moved')
      .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  }
  const moves = Map.groupBy(
    runs.filter(({ kind }) => kind === 'moved' || kind === 'removed'),
    ({ move }) => move,
  );
  return runs
    .filter((run) => isOn(run, 'before'))
    .flatMap((run) => {
      const parts = run.kind === 'moved-from' && run.move !== undefined && moves.get(run.move);
      const isWhole = parts && parts.map(({ text }) => text).join('') === run.text;
      return isWhole ? parts : [run];
    });
}

// No place, or no number.
const NONE = -1;

// Characters that are no white space, counted through all runs: number of the first of each run.
function numberCharacters(runs: readonly Run[]): Map<Run, number> {
  let next = 0;
  return new Map(
    runs.map((run) => {
      const first = next;
      next += solid(run.text).length;
      return [run, first];
    }),
  );
}

/** The characters of a side, but for white space. */
interface Characters {
  readonly pieces: readonly Run[];
  readonly text: string;
  /** The same number for the same character on both sides. */
  readonly numbers: Int32Array;
  /** Number of the piece that each is of. */
  readonly pieceAt: Int32Array;
  readonly words: readonly string[];
  /** Number of the word that each is of. */
  readonly wordAt: Int32Array;
  readonly isComplete: boolean;
}

function readCharacters(
  pieces: readonly Run[],
  side: 'before' | 'after',
  first: ReadonlyMap<Run, number>,
  pair: TextPair,
): Characters {
  const original = pair[side].text;
  const texts = pieces.map((piece) => textOn(piece, side));
  const solids = texts.map(solid);
  const text = solids.join('');
  const numbers = new Int32Array(text.length);
  const pieceAt = new Int32Array(text.length);
  let at = 0;
  for (const [n, piece] of pieces.entries()) {
    const from = first.get(piece) ?? 0;
    const isParted = side === 'before' && isPartedOtherwise(piece);
    const { length } = solids[n] ?? '';
    for (let k = 0; k < length; k += 1) {
      numbers[at] = isParted ? NONE : from + k;
      pieceAt[at] = n;
      at += 1;
    }
  }
  // White space may be an engine's own; where it left everything else as it was, words are those of
  // the text.
  const isComplete = text === solid(original);
  const words = wordsOf(isComplete ? original : texts.join(''));
  const wordAt = new Int32Array(text.length);
  let start = 0;
  for (const [n, { length }] of words.entries()) {
    wordAt.fill(n, start, start + length);
    start += length;
  }
  return { pieces, text, numbers, pieceAt, words, wordAt, isComplete };
}

// Cells of a row that stand in another order are the same words, yet not one by one.
function isPartedOtherwise({ text, was = text }: Run): boolean {
  const lengths = (words: readonly string[]) => words.map(({ length }) => length).join();
  return was !== text && lengths(wordsOf(was)) !== lengths(wordsOf(text));
}

function solid(text: string): string {
  return text.replace(/\s+/gu, '');
}

function readSide(side: Characters, other: Characters): SideWords {
  const partners = partnersOf(side, other);
  const isPieceMarked = side.pieces.map(isMark);
  const isMarkedAt = (at: number) => isPieceMarked[side.pieceAt[at] ?? 0] === true;
  const marked: boolean[] = [];
  const moves: (number | undefined)[] = [];
  let cuts = 0;
  let from = 0;
  for (const word of side.words) {
    const to = from + word.length;
    let isMarked = false;
    for (let at = from; at < to; at += 1) {
      isMarked ||= isMarkedAt(at);
      const isCut = at > from && isMarkedAt(at) !== isMarkedAt(at - 1);
      if (isCut && LETTERS.test(word.slice(at - from - 1, at - from + 1))) cuts += 1;
    }
    marked.push(isMarked || !isWholeOnBoth(from, to, partners, other));
    moves.push(side.pieces[side.pieceAt[from] ?? 0]?.move);
    from = to;
  }
  return { words: side.words, marked, moves, cuts, isComplete: side.isComplete };
}

const LETTERS = /^[\p{L}\p{N}]{2}$/u;

/** The place of each character on the other side. */
function partnersOf(side: Characters, other: Characters): Int32Array {
  const most = Math.max(last(side.numbers), last(other.numbers)) + 1;
  const places = new Int32Array(most).fill(NONE);
  for (const [at, number] of other.numbers.entries()) if (number !== NONE) places[number] = at;
  return side.numbers.map((number) => places[number] ?? NONE);
}

function last(numbers: Int32Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), NONE);
}

// What stands on this side only is marked already, or is the old place of a move.
function isWholeOnBoth(from: number, to: number, partners: Int32Array, other: Characters): boolean {
  const first = partners[from] ?? NONE;
  if (first === NONE) return partners.subarray(from, to).every((place) => place === NONE);
  const word = other.wordAt[first] ?? NONE;
  const starts = first === 0 || other.wordAt[first - 1] !== word;
  const end = first + (to - from);
  const ends = end >= other.wordAt.length || other.wordAt[end] !== word;
  return starts && ends && partners[to - 1] === end - 1 && other.wordAt[end - 1] === word;
}
