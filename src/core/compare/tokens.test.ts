import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, tokenize, trailingSpace } from './tokens.ts';

function texts(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

test.each([
  ['a sum with its unit', '£1,271.5m'],
  ['a range of sums', '£26m–£30m'],
  ['a percentage', '−19%'],
  ['a time of day', '10:30'],
  ['day and night', '24/7'],
  ['a year of account', '2016-17'],
  ['an age and above', '65+'],
  ['a hyphenated word', 'co-production'],
  ['a word with an apostrophe', 'people’s'],
  ['a name of a saint', "St Mary's"],
  ['an abbreviation with an ampersand', 'A&E'],
  ['a web address', 'https://www.example.org/a/b?c=d#e'],
  ['an e-mail address', 'first.last@example.org'],
  ['a word with combining marks', 'अस्पताल'],
  ['a word with a joiner that shapes it', 'می\u200cخواهم'],
  ['a picture with a skin tone and a joiner', '👩🏽‍⚕️'],
  ['a flag', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
])('%s is one token', (_, text) => {
  expect(texts(text)).toEqual([text]);
});

test('punctuation around words stands by itself', () => {
  expect(texts('(See “Care”, at www.example.org.)')).toEqual([
    '(',
    'See',
    '“',
    'Care',
    '”',
    ',',
    'at',
    'www.example.org',
    '.',
    ')',
  ]);
});

test('a text in a script without spaces is cut into its words', () => {
  expect(texts('日本語の文章')).toEqual(['日本語', 'の', '文章']);
});

test('punctuation is not counted as words', () => {
  expect(countWords('Open, at last: 24/7 – for all.')).toBe(6);
});

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
  .map((points) => String.fromCodePoint(...points));

test('no text is lost', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const joined = tokenize(text).map(({ lead, text: own }) => lead + own);
      expect(joined.join('') + trailingSpace(text)).toBe(text);
    }),
    { examples: [[''], ['  '], ['a\u0301 b'], ['\ud800 lone']] },
  );
});
