import { expect, test } from 'vitest';
import { documentTitle } from './document-title.ts';

test('names follow the title as far as they fit', () => {
  expect(documentTitle('Themes', ['Nottinghamshire', 'Health plans'])).toBe(
    'Themes – Nottinghamshire – Health plans',
  );
  expect(documentTitle('A'.repeat(60), ['Nottinghamshire', 'Plans'])).toBe(
    `${'A'.repeat(60)} – Plans`,
  );
});

test('a title that is too long is cut between words', () => {
  const title = documentTitle('word '.repeat(20).trim(), []);
  expect(title.length).toBeLessThanOrEqual(70);
  expect(title).toMatch(/word…$/);
});
