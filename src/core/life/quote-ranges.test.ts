import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../trace/plain-text.ts';
import { quoteRanges } from './quote-ranges.ts';

function quoted(text: string, quote: string): string[] {
  return quoteRanges(text, quote).map(({ from, to }) => text.slice(from, to));
}

describe('the places of a quote', () => {
  test('are found whatever the white space and the quotation marks', () => {
    expect(quoted('  The “carer’s”\n voice  counts.', 'carer\'s" voice counts')).toEqual([
      'carer’s”\n voice  counts',
    ]);
  });

  test('are all of them, one after the other', () => {
    expect(quoteRanges('in May, in May', 'in May')).toEqual([
      { from: 0, to: 6 },
      { from: 8, to: 14 },
    ]);
    expect(quoted('aaaa', 'aa')).toEqual(['aa', 'aa']);
  });

  test('are none for words that do not stand there, and for no words', () => {
    expect(quoteRanges('in May', 'in June')).toEqual([]);
    expect(quoteRanges('in May', ' ')).toEqual([]);
  });

  test('hold the words of the quote, wherever it is cut from a text', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '  ', '\n', '“', '"', '\t'));
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, start, length) => {
        const text = parts.join('');
        const quote = text.slice(start, start + length);
        const ranges = quoteRanges(text, quote);
        expect(ranges.length > 0).toBe(normaliseText(quote) !== '');
        for (const { from, to } of ranges) {
          expect(normaliseText(text.slice(from, to))).toBe(normaliseText(quote));
        }
      }),
    );
  });
});
