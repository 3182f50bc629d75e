import type { MarkedPart, MarkedSection } from './marked-sections.ts';

/** About as many letters as one line of the text holds, beside its cards. */
const LETTERS_IN_LINE = 70;

/** Height of a line, of the space between paragraphs, and of a card, in lines. */
const LINES_OF_GAP = 1;
const LINES_OF_CARD = 9;

/** The classes of height that the style sheet knows, in lines: each twice the one before. */
const LEAST = 8;
const CLASSES = 8;

/**
 * About how tall a section will be, as a class: a browser that leaves a section undrawn until it is
 * near keeps so much room for it.
 *
 * @example
 * tallClass(section) // => 'pl-tall-3'
 */
export function tallClass({ parts }: Pick<MarkedSection, 'parts'>): string {
  const lines = parts.reduce((sum, part) => sum + linesOf(part), 0);
  const step = Math.ceil(Math.log2(Math.max(lines, LEAST) / LEAST));
  return `pl-tall-${Math.min(step, CLASSES - 1)}`;
}

function linesOf({ rows, changes }: MarkedPart): number {
  // Of what did not change, a paragraph and a fold are seen.
  const seen = changes.length === 0 ? rows.slice(0, 2) : rows;
  const text = seen.reduce((sum, { spans }) => {
    const letters = spans.reduce((all, span) => all + span.text.length, 0);
    return sum + Math.ceil(letters / LETTERS_IN_LINE) + LINES_OF_GAP;
  }, 0);
  return Math.max(text, changes.length > 0 ? LINES_OF_CARD : 0);
}
