import { expect, test } from 'vitest';
import { figurePlace } from './figure-place.ts';

test('names the row of a table by its first cell', () => {
  expect(
    figurePlace({
      after: '£515m',
      sentenceAfter: '2025/26\t£515m',
      sentenceBefore: '2025/26\t£514m',
    }),
  ).toBe('Row “2025/26”');
});

test('gives the sentence as it is now, or as it was where it is gone', () => {
  expect(figurePlace({ after: '£44m', sentenceAfter: 'A gap of £44m. ' })).toBe('A gap of £44m.');
  expect(figurePlace({ before: '£39m', sentenceBefore: 'A gap of £39m.' })).toBe('A gap of £39m.');
});
