import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintForDate } from './hint.ts';
import { isVagueDate } from './parse.ts';

describe('the hint for a text that is not a date', () => {
  test.each([
    ['26/07/2017', 'Write 2017-07-26.'],
    ['7/26/2017', 'Write 2017-07-26.'],
    ['26.7.2017', 'Write 2017-07-26.'],
    ['26 July 2017', 'Write 2017-07-26.'],
    ['26th of July, 2017', 'Write 2017-07-26.'],
    ['Wednesday 26 Jul 2017', 'Write 2017-07-26.'],
    ['November 2016', 'Write 2016-11.'],
    ['2017/7/26', 'Write 2017-07-26.'],
    ['2017-07-26T00:01:00Z', 'Write 2017-07-26.'],
    ['Summer 2017', 'Write “summer 2017”.'],
    ['fall 2017', 'Write “autumn 2017”.'],
    [' 2017', 'Write 2017.'],
    ['January 2017 to February 2017', 'Write 2017-01/2017-02.'],
    ['2017-02/2017-01', 'Write the earlier date first: 2017-01/2017-02.'],
    ['2017-01-05/2017-01-05', 'Write 2017-01-05.'],
    ['TBC', 'Write unknown.'],
    [
      '2017-02-30',
      'February 2017 has 28 days. Write one of them, or 2017-02 where the day is not known.',
    ],
    ['2017-13-01', 'There is no month 13. Write year, month and day, for example 2017-07-26.'],
    ...['0000-01-01', '0000', '2017-01/0000-02', '1/2/0000', 'summer 0000'].map((text) => [
      text,
      'No plan is of the year 0000. Write the year with its four digits, for example 2017-07-26, or unknown where nobody knows it.',
    ]),
    [
      '2016-21',
      'For a period, write 2016/2021, or “from: 2016” and “to: 2021” where the key takes both; for a season, its name: “summer 2016”.',
    ],
    [
      'yesterday',
      '“yesterday” means another day to every reader. Write the date itself, as exactly as it is known: 2017-07-26, 2016-11 or 2017.',
    ],
    [
      'before the flood',
      'Write a date as 2017-07-26, 2016-11, 2017, “summer 2017”, 2017-01/2017-02 or unknown.',
    ],
  ])('“%s” is: %s', (text, hint) => {
    expect(hintForDate(text)).toBe(hint);
  });

  test('proposes only dates that are dates', () => {
    const words = fc.constantFrom(
      '26',
      '31',
      '02',
      '7',
      '2017',
      '2016',
      'July',
      'feb',
      '/',
      '-',
      ' ',
      'summer',
      'to',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 7 }), (parts) => {
        const [, date] =
          /^Write (?:the earlier date first: )?“?([^”]+)”?\.$/.exec(hintForDate(parts.join(''))) ??
          [];
        if (date !== undefined && !date.startsWith('a date')) expect(isVagueDate(date)).toBe(true);
      }),
    );
  });
});
