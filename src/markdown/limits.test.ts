import { describe, expect, test } from 'vitest';
import { hiddenCharacters } from './characters.ts';
import { parsingEffort } from './effort.ts';
import {
  checkLetters,
  checkLimits,
  MAX_BYTES,
  MAX_LEVELS,
  MAX_LINE,
  MAX_STEPS,
  withoutHidden,
} from './limits.ts';

function messages(source: string, check = checkLimits): string[] {
  return check(source, 'a.mdx').map(({ message }) => message.split('\n')[0] as string);
}

describe('checkLimits', () => {
  test('finds nothing in a plan', () => {
    expect(messages('# Plan\n\n- One\n  - Two\n\n> Said\n\n| a | b |\n| - | - |\n')).toEqual([]);
  });

  test('refuses a file that is too large, counted in bytes', () => {
    expect(messages(`${'£\n'.repeat(MAX_BYTES / 3 + 1)}`)).toEqual([
      'a.mdx: The file has 5.0 MB; 5 MB are the limit.',
    ]);
  });

  test('refuses a line that is too long', () => {
    expect(messages(`One\n${'x'.repeat(MAX_LINE + 1)}`)).toEqual([
      'a.mdx:2: The line has 100001 characters; 100000 are the limit.',
    ]);
  });

  test.each([
    ['quotes', '> '.repeat(MAX_LEVELS + 1)],
    ['lists in a line', `${'- '.repeat(MAX_LEVELS + 1)}x`],
    [
      'lists below each other',
      Array.from({ length: MAX_LEVELS + 2 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    ],
    ['numbers', `${'1. '.repeat(MAX_LEVELS + 1)}x`],
  ])('refuses %s that are nested too deep', (_, source) => {
    expect(messages(source)[0]).toContain(`nested more than ${MAX_LEVELS} levels deep`);
  });

  test('refuses too many open tags', () => {
    expect(messages('<Callout>\n'.repeat(MAX_LEVELS + 1))[0]).toBe(
      'a.mdx:101: More than 100 tags are open here at once.',
    );
    expect(messages('<Fact source="A">1</Fact> and <Figure/>\n'.repeat(MAX_LEVELS * 2))).toEqual(
      [],
    );
  });
});

describe('checkLetters', () => {
  test('refuses what a merge of two edits left behind', () => {
    expect(
      messages('One\n<<<<<<< HEAD\nTwo\n=======\nThree\n>>>>>>> other\n', checkLetters),
    ).toEqual(['a.mdx:2:1: The mark “<<<<<<< HEAD” was left by a merge of two edits.']);
    expect(messages('Title\n=======\n', checkLetters)).toEqual([]);
  });

  test('refuses line ends that no system of today writes', () => {
    expect(messages('One\rTwo', checkLetters)).toEqual([
      'a.mdx:1:4: A line ends with CR alone, as on old Mac computers.',
    ]);
  });
});

describe('withoutHidden', () => {
  test('moves no place, and leaves nothing for checkLetters to find', () => {
    const text = 'a\u202Eb\rc\u{E0041}d\n<<<<<<< HEAD\nx\0y';
    const readable = withoutHidden(text);
    expect(readable).toBe(`a b\nc  d\n${' '.repeat(12)}\nx y`);
    expect(checkLetters(readable, 'a.mdx')).toEqual([]);
  });
});

describe('parsingEffort', () => {
  // 1,200 of these take the parser 40 seconds.
  const growingSpans = Array.from({ length: 1200 }, (_, index) => `${'`'.repeat(index + 1)} a`);

  test('is too much for code spans of which none closes another', () => {
    expect(parsingEffort(growingSpans.join(' ')).steps).toBeGreaterThan(MAX_STEPS);
    expect(messages(`Text.\n\n${growingSpans.join('\n')}`)[0]).toMatch(/^a\.mdx:3: Too many marks/);
  });

  test('is too much for thousands of marks in one paragraph, and not in many', () => {
    expect(parsingEffort('*a** '.repeat(8000)).steps).toBeGreaterThan(MAX_STEPS);
    expect(parsingEffort('*a* and **b**\n\n'.repeat(8000)).steps).toBeLessThan(MAX_STEPS);
    expect(parsingEffort('- *a* and **b**\n'.repeat(8000)).steps).toBeLessThan(MAX_STEPS);
    expect(
      parsingEffort(`| a | b |\n| - | - |\n${'| **a** | *b* |\n'.repeat(8000)}`).steps,
    ).toBeLessThan(MAX_STEPS);
  });

  test('is too much for thousands of brackets of which none is opened', () => {
    // The parser takes seconds for 8,000 of them, and 60 for 100,000.
    expect(parsingEffort(']'.repeat(8000)).steps).toBeGreaterThan(MAX_STEPS);
  });

  test.each([
    ['links', '[a](/news/) '],
    ['cells', 'a | b | c | d '],
    ['code spans', '`a` '],
    ['addresses', 'www.example.org '],
    ['signs that are spelt out', '&amp; '],
  ])('is too much for megabytes of %s, however they are parted', (_, text) => {
    expect(parsingEffort(`${text.repeat(5)}\n\n`.repeat(40_000)).steps).toBeGreaterThan(MAX_STEPS);
  });

  test('is too much for one paragraph of tens of thousands of lines', () => {
    expect(messages('word\n'.repeat(40_000))[0]).toMatch(/^a\.mdx:1: Too many marks .* or lines/);
  });

  test('is too much for a file of hundreds of thousands of paragraphs', () => {
    expect(messages('- a\n'.repeat(100_000))).toEqual([
      'a.mdx: The file has 100000 paragraphs, items and rows; 50000 are the limit.',
    ]);
  });

  test('is estimated in time that grows with the text, not with its square', () => {
    expect(parsingEffort(`${' '.repeat(90_000)}a\n`.repeat(10)).paragraphs).toBe(1);
  });

  test('is next to nothing for code spans that close', () => {
    expect(parsingEffort('a `b` c ``d`` '.repeat(1000)).steps).toBeLessThan(MAX_STEPS / 10);
  });
});

describe('hiddenCharacters', () => {
  test('looks at each line once, however many marks stand in it', () => {
    expect(hiddenCharacters('ا\u200F'.repeat(40_000))).toEqual([]);
    expect(hiddenCharacters('a\u200F'.repeat(40_000))).toHaveLength(40_000);
  });

  test.each([
    ['a direction override', 'a\u202Eb', 'U+202E'],
    ['a direction mark in English', 'a\u200Fb', 'U+200F'],
    ['a zero-width space', 'a\u200Bb', 'U+200B'],
    ['a joiner between letters', 'a\u200Db', 'U+200D'],
    ['a byte order mark within', 'a\uFEFFb', 'U+FEFF'],
    ['a letter of the tag alphabet', 'a\u{E0041}b', 'U+E0041'],
    ['NUL', 'a\0b', 'U+0000'],
    ['a lost character', 'a\uFFFDb', 'U+FFFD'],
    ['half a character', 'a\uD83Db', 'U+D83D'],
    ['a blank letter', 'a\u3164b', 'U+3164'],
    ['a mark that only sorts', 'a\u034Fb', 'U+034F'],
    ['a vowel that is not drawn', 'a\u17B4b', 'U+17B4'],
    ['a blank of braille in English', 'a\u2800b', 'U+2800'],
  ])('are found: %s', (_, text, code) => {
    expect(hiddenCharacters(text)).toMatchObject([{ offset: 1, code }]);
  });

  test.each([
    ['a family', '👨‍👩‍👧'],
    ['a person with a tone of skin and a job', '👩🏽‍⚕️'],
    ['the flag of Scotland', 'x 🏴󠁧󠁢󠁳󠁣󠁴󠁿 y'],
    ['Persian with a joiner that parts', 'می\u200Cخواهم'],
    ['Hindi with a joiner', 'क्\u200Dष'],
    ['Urdu with a direction mark', 'منصوبہ\u200F (2017)'],
    ['Welsh', 'Gofalwyr a theuluoedd, tŷ'],
    ['tabs, line ends and no-break spaces', 'a\tb\nc\u00A0d'],
  ])('are not found in %s', (_, text) => {
    expect(hiddenCharacters(text)).toEqual([]);
  });
});
