const SINGLE_QUOTES = /[‘’‚‛′`´]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;

/** Every run of white space, cells and line breaks included, as one space. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The text as quotes are matched: one space between words, straight quotation marks and apostrophes.
 *
 * Dashes, letters and case stay as they are. As long as `collapseSpace(text)`, so that an offset
 * in one is an offset in the other.
 *
 * @example
 * normaliseText('the  “carer’s”\nvoice')
 * // => 'the "carer\'s" voice'
 */
export function normaliseText(text: string): string {
  return collapseSpace(text).replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"');
}

/** The words of a text in small letters, for comparing what two texts speak of. */
export function wordsOf(text: string): string[] {
  return normaliseText(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}£%.,'-]+/u)
    .map((word) => word.replace(/^[.,'-]+|[.,'-]+$/g, ''))
    .filter((word) => word !== '');
}

/**
 * The beginning of a text, cut after a whole word.
 *
 * @example
 * beginningOf('Carers have a section of their own.', 20)
 * // => 'Carers have a …'
 */
export function beginningOf(text: string, length: number): string {
  const line = collapseSpace(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut} …`;
}
