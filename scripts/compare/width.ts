const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Scripts whose signs, and pictures, take two columns on a terminal (Unicode Standard Annex 11).
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60]|\p{Emoji_Presentation}/u;

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  // Most text is plain: counting it letter by letter would take most of the time.
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  return [...graphemes.segment(text)].reduce((sum, { segment }) => sum + columnsOf(segment), 0);
}

/** A text in parts that each take no more than `width` columns. */
export function splitAtWidth(text: string, width: number): string[] {
  const parts = [''];
  let left = width;
  for (const { segment } of graphemes.segment(text)) {
    const columns = columnsOf(segment);
    if (columns > left) {
      parts.push('');
      left = width;
    }
    parts[parts.length - 1] += segment;
    left -= columns;
  }
  return parts;
}

function columnsOf(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}
