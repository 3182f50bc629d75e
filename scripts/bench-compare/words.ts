/** The words of a text: what white space parts, for every engine alike. */
export function wordsOf(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

/** The same text with single spaces, so that line breaks and cells of tables compare alike. */
export function withSingleSpaces(text: string): string {
  return wordsOf(text).join(' ');
}
