import type { Inline, InlineKind } from '../types.ts';

export interface InlineText {
  readonly text: string;
  readonly inlines: readonly Inline[];
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Puts the text of a block together, with white space collapsed and letters in one coding (Unicode's
 * composed form), and the marks that stand on it.
 */
export interface TextWriter {
  readonly write: (text: string) => void;
  readonly breakLine: () => void;
  /** A mark on all that `inside` writes; none when that is nothing. */
  readonly mark: (kind: InlineKind, attributes: Attributes | undefined, inside: () => void) => void;
  /** A mark that stands at one point. */
  readonly point: (kind: InlineKind, attributes: Attributes) => void;
  /** A cell of a table row; a tab goes before each but the first. */
  readonly cell: (inside: () => void) => void;
  readonly end: () => InlineText;
}

// What HTML collapses; a no-break space is the author's and stays.
const WHITE_SPACE = /[ \t\n\f\r]+/g;

export function textWriter(): TextWriter {
  let text = '';
  // Where the text of the block, or of the current cell, begins.
  let start = 0;
  let innermost = 0;
  const inlines: (Inline | undefined)[] = [];

  const isAtStart = () => text.length === start || text.endsWith(' ') || text.endsWith('\n');
  const cutTo = (length: number) => {
    text = text.slice(0, length);
    for (const [index, mark] of inlines.entries()) {
      if (mark && mark.to > length) inlines[index] = clamped(mark, length);
    }
  };
  const trimEnd = () => {
    const length = start + text.slice(start).replace(/[ \n]+$/, '').length;
    if (length < text.length) cutTo(length);
  };
  const within = (from: number, inside: () => void) => {
    const outer = innermost;
    innermost = from;
    inside();
    innermost = outer;
  };

  return {
    write(value) {
      const collapsed = value.normalize().replace(WHITE_SPACE, ' ');
      text += isAtStart() ? collapsed.replace(/^ /, '') : collapsed;
    },
    breakLine() {
      if (text.endsWith(' ')) cutTo(text.length - 1);
      if (text.length > start) text += '\n';
    },
    mark(kind, attributes, inside) {
      const index = inlines.push(undefined) - 1;
      const begin = text.length;
      within(begin, inside);
      const [from, to] = withoutOuterSpace(text, begin);
      inlines[index] = from < to ? inline(kind, from, to, attributes) : undefined;
    },
    point(kind, attributes) {
      // A note belongs to the word before it, not to the next one.
      const beforeSpace = text.length - (kind === 'note' && text.endsWith(' ') ? 1 : 0);
      const at = Math.max(beforeSpace, innermost);
      inlines.push(inline(kind, at, at, attributes));
    },
    cell(inside) {
      if (inlines.some((mark) => mark?.kind === 'cell')) text += '\t';
      start = text.length;
      const index = inlines.push(undefined) - 1;
      within(start, inside);
      trimEnd();
      inlines[index] = inline('cell', start, text.length, undefined);
    },
    end() {
      trimEnd();
      return { text, inlines: inlines.filter((mark) => mark !== undefined) };
    },
  };
}

function withoutOuterSpace(text: string, begin: number): [from: number, to: number] {
  const from = Math.min(begin, text.length);
  const inner = text.slice(from);
  return [from + inner.length - inner.trimStart().length, from + inner.trimEnd().length];
}

function inline(
  kind: InlineKind,
  from: number,
  to: number,
  attributes: Attributes | undefined,
): Inline {
  return attributes === undefined ? { kind, from, to } : { kind, from, to, attributes };
}

function clamped(mark: Inline, length: number): Inline {
  return { ...mark, from: Math.min(mark.from, length), to: Math.min(mark.to, length) };
}
