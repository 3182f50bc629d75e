/** A dictionary of a PDF (ISO 32000-1, 7.3.7). */
export interface PdfDictionary {
  /** As it is written. */
  readonly text: string;
  /** Without what stands in its strings. */
  readonly keys: string;
}

// A sign within a string may be escaped; a comment goes on to the end of its line.
const SIGNS = /\\[\s\S]|%[^\r\n]*|<<|>>|[()]/g;

/**
 * The outermost dictionaries of the objects of a PDF.
 *
 * @param text Objects without their streams, each byte as one character.
 */
export function dictionariesIn(text: string): PdfDictionary[] {
  const found: PdfDictionary[] = [];
  let start = 0;
  let depth = 0;
  let brackets = 0;
  let keys = '';
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (sign === '(') {
      if (brackets === 0) keys += text.slice(from, index + 1);
      brackets += 1;
    } else if (sign === ')' && brackets > 0) {
      brackets -= 1;
      if (brackets === 0) from = index;
    } else if (brackets > 0) {
      // Within a string other signs mean nothing.
    } else if (sign === '<<') {
      if (depth === 0) [start, from, keys] = [index, index, ''];
      depth += 1;
    } else if (sign === '>>' && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        found.push({
          text: text.slice(start, index + 2),
          keys: keys + text.slice(from, index + 2),
        });
      }
    }
  }
  return found;
}
