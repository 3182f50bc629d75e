import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/core/compare/types.ts';
import { wrapSpans, wrapText } from './lines.ts';
import { COLOURS, paintFor, SIGNS } from './paint.ts';
import { splitAtWidth, widthOf } from './width.ts';

const kept = (text: string): Span => ({ kind: 'kept', text });
const added = (text: string): Span => ({ kind: 'added', text });
const removed = (text: string): Span => ({ kind: 'removed', text });
const texts = (spans: Span[], width = 80) => wrapSpans(spans, width, SIGNS).map(({ text }) => text);

test('puts signs at the words, not at the space around them', () => {
  expect(texts([kept('We '), removed('close '), added('open '), kept('it.')])).toEqual([
    'We [-close-] {+open+} it.',
  ]);
});

test('leaves no space where there was none', () => {
  expect(texts([kept('open'), added(', at last'), kept('.')])).toEqual(['open{+, at last+}.']);
});

test('breaks lines between words, and where the text does', () => {
  expect(texts([kept('one two three\nfour')], 9)).toEqual(['one two', 'three', 'four']);
});

test('parts the cells of a row by a bar', () => {
  expect(texts([kept('First year\t'), removed('£2m'), added('£3m')])).toEqual([
    'First year | [-£2m-]{+£3m+}',
  ]);
});

test('paints each line by itself, the space between marked words too', () => {
  const lines = wrapSpans([kept('a '), added('bb cc dd')], 5, COLOURS);
  expect(lines.map(({ text }) => text)).toEqual([
    'a \u001b[32;4mbb\u001b[39;24m',
    '\u001b[32;4mcc dd\u001b[39;24m',
  ]);
});

test('counts columns as a terminal does', () => {
  expect(widthOf('東京 e\u0301')).toBe(6);
  expect(splitAtWidth('東京都', 4)).toEqual(['東京', '都']);
});

const spans = fc.array(
  fc.record({
    kind: fc.constantFrom('kept' as const, 'added' as const, 'removed' as const),
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '東', '£1,271.5m') }),
  }),
);

test('keeps every letter, and no line is too wide', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 12, max: 40 }), (given, width) => {
      const lines = wrapSpans(given, width, COLOURS);
      const letters = (text: string) => text.replace(/\s/g, '');
      expect(letters(stripVTControlCharacters(lines.map(({ text }) => text).join('')))).toBe(
        letters(given.map(({ text }) => text).join('')),
      );
      for (const line of lines) {
        expect(line.width).toBeLessThanOrEqual(width);
        expect(widthOf(stripVTControlCharacters(line.text))).toBe(line.width);
      }
    }),
  );
});

test('wraps plain text', () => {
  expect(wrapText('one  two\nthree', 8)).toEqual(['one two', 'three']);
});

test('uses colours on a terminal that does not refuse them, or when asked', () => {
  expect(paintFor(false, true, {})).toBe(COLOURS);
  expect(paintFor(false, false, {})).toBe(SIGNS);
  expect(paintFor(false, true, { NO_COLOR: '1' })).toBe(SIGNS);
  expect(paintFor(true, false, { NO_COLOR: '1' })).toBe(COLOURS);
});
