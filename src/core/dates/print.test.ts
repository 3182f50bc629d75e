import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDate, printDateRange, printPeriod } from './print.ts';
import { vagueDates } from './test-arbitraries.ts';

describe('printing a date', () => {
  test.each([
    ['2017-07-26', '26 July 2017'],
    ['2017-07-01', '1 July 2017'],
    ['2016-11', 'November 2016'],
    ['2017', '2017'],
    ['summer 2017', 'summer 2017'],
    ['winter 2017', 'winter 2017'],
    ['2017-01/2017-02', 'January to February 2017'],
    ['2016-12/2017-01', 'December 2016 to January 2017'],
    ['2017-05-03/2017-05-05', '3 to 5 May 2017'],
    ['2016/2021', '2016 to 2021'],
    ['unknown', 'date not known'],
  ])('writes %s as “%s”', (text, printed) => {
    expect(printDate(text)).toBe(printed);
  });
});

describe('printing a period', () => {
  test.each([
    ['2017-01-24', '2017-02-22', '24 January to 22 February 2017'],
    ['2016-12-24', '2017-01-02', '24 December 2016 to 2 January 2017'],
    ['2016', '2021', '2016 to 2021'],
    ['2017-05-03', '2017-06', '3 May 2017 to June 2017'],
    ['2017-05-03', '2017-05-03', '3 May 2017'],
    ['spring 2017', 'autumn 2017', 'spring to autumn 2017'],
    ['2017-01/2017-02', '2017-04', 'January to April 2017'],
    ['2017-01/2017-02', '2017-02', 'January to February 2017'],
    ['unknown', '2017', 'until 2017, start not known'],
    ['2016-11', 'unknown', 'from November 2016, end not known'],
    ['unknown', 'unknown', 'date not known'],
  ])('writes %s to %s as “%s”', (from, to, printed) => {
    expect(printPeriod({ from, to })).toBe(printed);
    expect(printDateRange(from, to)).toBe(printed);
  });

  test('always names the year, and never the same thing on both sides', () => {
    fc.assert(
      fc.property(vagueDates, vagueDates, (from, to) => {
        const printed = printDateRange(from, to);
        expect(printed).toMatch(/\d{4}|not known/);
        expect(printed).not.toMatch(/^(.+) to \1$/);
      }),
    );
  });
});
