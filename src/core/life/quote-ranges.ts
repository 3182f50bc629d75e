import { normaliseText } from '../trace/plain-text.ts';

/** A stretch of a text: offset of its first code unit, and offset after its last one. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Every place of a text where a quote stands, as `findQuote` matches it: white space and quotation
 * marks need not be the same. Places do not overlap.
 *
 * @example
 * quoteRanges('In  December,\nin December', 'in December') // => [{ from: 14, to: 25 }]
 */
export function quoteRanges(text: string, quote: string): TextRange[] {
  const wanted = normaliseText(quote);
  if (wanted === '') return [];
  const normal = normaliseText(text);
  const offsets = offsetsOf(text);
  const found: TextRange[] = [];
  for (let at = normal.indexOf(wanted); at >= 0; at = normal.indexOf(wanted, at + wanted.length)) {
    const last = offsets[at + wanted.length - 1] ?? 0;
    found.push({ from: offsets[at] ?? 0, to: last + 1 });
  }
  return found;
}

/** For each character of the normalised text its offset in the text itself. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text, at) || (offsets.length > 0 && !isSpace(text, at - 1))) offsets.push(at);
  }
  return offsets;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
