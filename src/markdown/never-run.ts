/**
 * What remark-mdx gets in place of a JavaScript parser: it takes any text for code and reads none of it.
 *
 * Plan documents hold no code, so every expression and every import is refused later whatever it
 * says (`subset.ts`). Reading it first would cost time that grows with the square of its length,
 * and its error messages would speak of JavaScript to a person who wrote English.
 */
export const neverRun = {
  /** For imports and exports: an empty program. */
  parse: (text: string) => ({ type: 'Program', start: 0, end: text.length, body: [] }),

  /** For `{…}` and `{...spread}`: one value that ends where the text ends. */
  parseExpressionAt: (text: string) => ({
    type: 'ObjectExpression',
    start: 0,
    end: text.length,
    properties: [{ type: 'SpreadElement', start: 0, end: text.length }],
  }),
};
