/**
 * The first letter of a text that is none of a to z, and how Unicode calls it: letters of other
 * scripts look the same and lead elsewhere.
 *
 * @example
 * foreignLetter('h\u0430rbour') // => '“\u0430” (U+0430)'
 * foreignLetter('harbour') // => undefined
 */
export function foreignLetter(text: string): string | undefined {
  const letter = /(?![a-z])[\p{L}\p{M}]/iu.exec(text)?.[0];
  if (letter === undefined) return undefined;
  const code = (letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return `“${letter}” (U+${code})`;
}

/** The first such letter in the name of the site or mailbox to which an address leads. */
export function hostLetter(address: string): string | undefined {
  const [, web, mail] =
    /^\s*(?:(?:https?:)?[\\/]{2}([^\\/?#]*)|mailto:([^?]*))/i.exec(address) ?? [];
  return foreignLetter(web ?? mail ?? '');
}
