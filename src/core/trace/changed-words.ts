import { spansOfSide } from '../compare/spans.ts';
import type { Row } from '../compare/types.ts';
import type { Side } from './block-changes.ts';

/** A word as it is printed, and whether the comparison marks any of it on this side. */
export interface MarkedWord {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The words of each block that a row has on one side, in order, cut at white space.
 *
 * @returns As many lists as the row has blocks on this side.
 */
export function markedWordsOf(row: Row, side: Side): readonly (readonly MarkedWord[])[] {
  const mark = side === 'before' ? 'removed' : 'added';
  const spans = spansOfSide(row.spans, side);
  const marks = spans.flatMap(({ kind, text }) => Array.from(text, () => kind === mark));
  const characters = spans.flatMap(({ text }) => Array.from(text));
  const words: MarkedWord[] = [];
  let word = { text: '', marked: false };
  for (const [index, character] of [...characters, ' '].entries()) {
    if (/\s/.test(character)) {
      if (word.text !== '') words.push(word);
      word = { text: '', marked: false };
    } else {
      word = { text: word.text + character, marked: word.marked || marks[index] === true };
    }
  }
  return row[side].map(({ text }) => words.splice(0, text.split(/\s+/).filter(Boolean).length));
}
