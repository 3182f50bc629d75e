import type { Span } from '../../src/core/compare/types.ts';
import type { Paint } from './paint.ts';
import { splitAtWidth, widthOf } from './width.ts';

/** A run of text without space, under one mark. */
interface Piece {
  readonly kind: Span['kind'];
  readonly text: string;
}

/** Pieces without space between them. */
type Word = readonly Piece[];

/** One line on the terminal, and how many columns it takes. */
export interface Line {
  readonly text: string;
  readonly width: number;
}

/**
 * Marked text in lines of a width; no mark runs over the end of a line.
 *
 * @example
 * wrapSpans([{ kind: 'kept', text: 'Open all ' }, { kind: 'added', text: 'day' }], 20, SIGNS)
 * // => [{ text: 'Open all {+day+}', width: 16 }]
 */
export function wrapSpans(spans: readonly Span[], width: number, paint: Paint): Line[] {
  const shown = paint.signs ? spans.map(withSigns) : spans;
  return wordsByLine(shown).flatMap((words) =>
    wrapWords(words, width).map((line) => paintLine(line, paint)),
  );
}

/** Plain text in lines of a width. */
export function wrapText(text: string, width: number): string[] {
  const [words = []] = wordsByLine([{ kind: 'kept', text: text.replace(/\s+/g, ' ') }]);
  return wrapWords(words, width).map((line) => line.map(textOf).join(' '));
}

const SIGN = { added: ['{+', '+}'], removed: ['[-', '-]'], kept: ['', ''] } as const;

/** The signs stand at the words, not at the space around them, and anew after a line break. */
function withSigns({ kind, text }: Span): Span {
  const [open, close] = SIGN[kind];
  if (open === '') return { kind, text };
  const marked = text.replace(/\S(?:[^\n\t]*\S)?/g, (words) => `${open}${words}${close}`);
  return { kind: 'kept', text: marked.trim() === '' ? text : marked };
}

/** Words in the lines that the text itself has; cells stand apart by a bar. */
function wordsByLine(spans: readonly Span[]): Word[][] {
  const lines: Piece[][][] = [[[]]];
  for (const { kind, text } of spans) {
    for (const part of text.replaceAll('\t', ' | ').split(/(\s+)/)) {
      if (part === '') continue;
      if (part.includes('\n')) lines.push([[]]);
      else if (/^\s/.test(part)) lines.at(-1)?.push([]);
      else lines.at(-1)?.at(-1)?.push({ kind, text: part });
    }
  }
  return lines.map((words) => words.filter((word) => word.length > 0));
}

function wrapWords(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  let left = 0;
  for (const word of words.flatMap((whole) => cutWord(whole, width))) {
    const needed = widthOf(textOf(word));
    const line = lines.at(-1);
    if (line && needed + 1 <= left) {
      line.push(word);
      left -= needed + 1;
    } else {
      lines.push([word]);
      left = width - needed;
    }
  }
  return lines.length === 0 ? [[]] : lines;
}

/** A word that is longer than a line, as an address may be, goes over several. */
function cutWord(word: Word, width: number): Word[] {
  if (widthOf(textOf(word)) <= width) return [word];
  return word.flatMap(({ kind, text }) =>
    splitAtWidth(text, width).map((part) => [{ kind, text: part }]),
  );
}

function paintLine(words: readonly Word[], paint: Paint): Line {
  const pieces = words.flatMap((word, index) => {
    const previous = words[index - 1]?.at(-1)?.kind;
    // The space between two marked words is marked too, so that a mark has no holes.
    const space = previous !== undefined && previous === word[0]?.kind ? previous : 'kept';
    return index === 0 ? word : [{ kind: space, text: ' ' } as const, ...word];
  });
  return {
    text: joined(pieces)
      .map(({ kind, text }) => paint.text(kind, text))
      .join(''),
    width: widthOf(pieces.map(({ text }) => text).join('')),
  };
}

function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.kind === piece.kind)
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}

function textOf(word: Word): string {
  return word.map(({ text }) => text).join('');
}
