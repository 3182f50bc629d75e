import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { SOURCE_LINES } from './source-lines.ts';

test.describe('the site shows what the source documents tell', () => {
  for (const { id, asks, shown } of SOURCE_LINES) {
    test(`${id}: ${asks}`, async ({ request }) => {
      for (const [address, ...texts] of shown) {
        const response = await request.get(address);
        expect(response.status(), address).toBe(200);
        const page = wordsOf(await response.text());
        for (const text of texts) {
          const absent = /^not:(.+)/.exec(text)?.[1];
          if (absent === undefined) expect(page, address).toContain(text);
          else expect(page, address).not.toContain(absent);
        }
      }
    });
  }
});

test('every line of the source documents has its row', () => {
  const ids = SOURCE_LINES.map(({ id }) => id);
  expect(ids).toEqual(
    Object.entries({ L: 17, N: 18, S: 20, W: 11, G: 10, X: 6 }).flatMap(([document, lines]) =>
      Array.from({ length: lines }, (_, index) => `${document}${index + 1}`),
    ),
  );
});

/** What a reader reads on a page, with white space as one reads it. */
function wordsOf(html: string): string {
  return toText(fromHtml(html)).replace(/\s+/g, ' ');
}
