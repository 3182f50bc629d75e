/** Words, runs of white space and single marks of punctuation: joined, they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu) ?? [];
}
