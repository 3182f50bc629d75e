const EXAMPLE =
  /^(?:Say (?:here\b|in a sentence\b|the news here\b)|Tell here in your own words\b|Replace this example\b|Name of your partnership$)/;

/**
 * Whether a text is still what `npm run new` wrote for an editor to replace.
 *
 * @example
 * isExample('Say here in a sentence what is new.') // => true
 */
export function isExample(text: string): boolean {
  return EXAMPLE.test(text.trim());
}
