import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

test.each([
  ['after a full stop', ['It opens. ', 'It closes.']],
  ['after a question with a closing quotation mark', ['“Who pays?” ', 'Nobody does.']],
  ['after an ideographic full stop', ['始まる。', '終わる。']],
  ['after an Urdu full stop', ['یہ پہلا ہے۔ ', 'یہ دوسرا ہے۔']],
  ['at a line break', ['First line\n', 'second line']],
])('a sentence ends %s', (_, sentences) => {
  expect(splitSentences(sentences.join(''))).toEqual(sentences);
});

test.each([
  ['after a title', 'See Dr. Lee on Monday.'],
  ['after an initial', 'Written by J. Smith.'],
  ['after an abbreviation', 'Open e.g. Monday, i.e. Not Sunday.'],
  ['after a German abbreviation', 'Das gilt nach Art. 5 und Abs. 2.'],
  ['after the number of a heading', '2. Care at home'],
  ['in a number', 'It costs £1.5m in all.'],
  ['before a small letter', 'It works … and stays.'],
])('no sentence ends %s', (_, sentence) => {
  expect(splitSentences(sentence)).toEqual([sentence]);
});

test('the sentences joined are the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', ' ', '\n', '”') }),
      (text) => {
        expect(splitSentences(text).join('')).toBe(text);
      },
    ),
  );
});
