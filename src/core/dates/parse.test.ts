import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVagueDate, parseVagueDate, readDate } from './parse.ts';
import { vagueDates } from './test-arbitraries.ts';
import type { VagueDate } from './types.ts';

describe('reading a date', () => {
  test('takes a day, a month, a year, a season, a range and unknown', () => {
    expect(parseVagueDate('2017-07-26')).toEqual({ kind: 'day', year: 2017, month: 7, day: 26 });
    expect(parseVagueDate('2016-11')).toEqual({ kind: 'month', year: 2016, month: 11 });
    expect(parseVagueDate('2017')).toEqual({ kind: 'year', year: 2017 });
    expect(parseVagueDate('summer 2017')).toEqual({ kind: 'season', season: 'summer', year: 2017 });
    expect(parseVagueDate('2017-01/2017-02')).toEqual({
      kind: 'range',
      from: { kind: 'month', year: 2017, month: 1 },
      to: { kind: 'month', year: 2017, month: 2 },
    });
    expect(parseVagueDate('unknown')).toEqual({ kind: 'unknown' });
  });

  test.each([
    '2017-02-30',
    '2017-02-29',
    '2100-02-29',
    '2017-04-31',
    '2017-13-01',
    '2017-00',
    '2017-01-00',
    '2016-21',
    '2017-7-26',
    '0217',
    '26/07/2017',
    '26 July 2017',
    'Summer 2017',
    'fall 2017',
    'yesterday',
    'none',
    '',
    ' 2017',
    '2017\n',
    '2017-02/2017-01',
    '2017-01-05/2017-01-05',
    '2017/unknown',
    '2015/2016/2017',
    '2017/',
    '2017-07-26T00:01:00Z',
  ])('refuses “%s”', (text) => {
    expect(isVagueDate(text)).toBe(false);
  });

  test('takes 29 February of a leap year', () => {
    expect(isVagueDate('2016-02-29')).toBe(true);
    expect(isVagueDate('2000-02-29')).toBe(true);
  });

  test('loses nothing: the same text can be written from it again', () => {
    fc.assert(
      fc.property(vagueDates, (text) => {
        expect(write(readDate(text))).toBe(text);
      }),
    );
  });

  test('throws on a text that no schema should have let through', () => {
    expect(() => readDate('soon')).toThrow('“soon” is not a date.');
  });
});

function write(date: VagueDate): string {
  switch (date.kind) {
    case 'unknown':
      return 'unknown';
    case 'range':
      return `${write(date.from)}/${write(date.to)}`;
    case 'season':
      return `${date.season} ${date.year}`;
    case 'year':
      return String(date.year);
    case 'month':
      return `${date.year}-${twoDigits(date.month)}`;
    case 'day':
      return `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
