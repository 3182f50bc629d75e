/** Two capitals in a row, or a capital and “&” or a digit: “STP”, “GPs”, “A&E”, “NHS 111”. */
const INITIALS = /\p{Lu}[\p{Lu}&\d]/u;

/** Whether something is made of initials: only with these very letters is it the same term. */
export function isInitials(spelling: string): boolean {
  return INITIALS.test(spelling);
}

/**
 * A spelling as it is looked up: white space as one space, and words in small letters.
 *
 * @example
 * spellingKey('Care  home') // => 'care home'
 * spellingKey('STP') // => 'STP'
 */
export function spellingKey(spelling: string): string {
  const text = spelling.normalize('NFC').trim().replace(/\s+/gu, ' ');
  return isInitials(text) ? text : text.toLowerCase();
}
