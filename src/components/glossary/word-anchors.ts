/** Where a page explains a term. */
export function wordAnchor(term: string): string {
  return `page_word-${term}`;
}

/** The explanation itself, without the term. */
export function meaningAnchor(term: string): string {
  return `page_meaning-${term}`;
}
