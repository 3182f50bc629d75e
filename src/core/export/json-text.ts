/**
 * Write data as JSON text that may stand anywhere, also within a `<script>` of a page: no `<` is
 * left that could end the script, and no line separator that older scripts do not bear.
 *
 * @example
 * jsonText({ title: '</script>' })
 * // => '{"title":"\\u003c/script>"}\n'
 */
export function jsonText(data: unknown): string {
  const text = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
