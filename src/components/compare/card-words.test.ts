import { expect, test } from 'vitest';
import { numbersInWords } from './card-words.ts';

test('the numbers of changes that stand together are said as people say them', () => {
  expect(numbersInWords({ numbers: [3] }, 1450)).toBe('Change 3 of 1,450');
  expect(numbersInWords({ numbers: [3, 4] }, 14)).toBe('Changes 3 and 4 of 14');
  expect(numbersInWords({ numbers: [5, 3, 4] }, 14)).toBe('Changes 3 to 5 of 14');
});

test('numbers between which others stand are named, or counted where they are many', () => {
  expect(numbersInWords({ numbers: [3, 7, 9] }, 14)).toBe('Changes 3, 7 and 9 of 14');
  expect(numbersInWords({ numbers: [1, 3, 5, 7, 9] }, 14)).toBe('Changes 1 and 4 others of 14');
});
