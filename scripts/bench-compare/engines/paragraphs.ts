/** The paragraphs of a text, each with the empty line after it. */
export function paragraphsOf(text: string): string[] {
  return text.split(/(?<=\n\n)/u);
}
