import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  compareDatesNewestFirst,
  earliestDay,
  isBefore,
  isOverdue,
  latestDay,
} from './order.ts';
import { isoDays, vagueDates } from './test-arbitraries.ts';

describe('the first and the last day of a date', () => {
  test.each([
    ['2017-07-26', '2017-07-26', '2017-07-26'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['spring 2017', '2017-03-01', '2017-05-31'],
    ['summer 2017', '2017-06-01', '2017-08-31'],
    ['autumn 2017', '2017-09-01', '2017-11-30'],
    ['winter 2017', '2017-12-01', '2018-02-28'],
    ['winter 2015', '2015-12-01', '2016-02-29'],
    ['2017-01/2017-02', '2017-01-01', '2017-02-28'],
  ])('of %s are %s and %s', (text, first, last) => {
    expect([earliestDay(text), latestDay(text)]).toEqual([first, last]);
  });

  test('of an unknown date are not known', () => {
    expect([earliestDay('unknown'), latestDay('unknown')]).toEqual([undefined, undefined]);
  });
});

describe('the order of dates', () => {
  test('puts a vague date at its latest day, before an exact one that ends with it', () => {
    const dates = ['unknown', '2017', 'summer 2017', '2017-08-31', '2017-08', '2017-08-30'];
    expect(dates.toSorted(compareDates)).toEqual([
      '2017-08-30',
      'summer 2017',
      '2017-08',
      '2017-08-31',
      '2017',
      'unknown',
    ]);
  });

  test('leaves what is not known last when the newest stand first', () => {
    expect(['2016', 'unknown', '2017'].toSorted(compareDatesNewestFirst)).toEqual([
      '2017',
      '2016',
      'unknown',
    ]);
  });

  test.each([
    ['oldest first', compareDates],
    ['newest first', compareDatesNewestFirst],
  ])('is total, %s', (_, compare) => {
    fc.assert(
      fc.property(vagueDates, vagueDates, vagueDates, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(compare(a, b) === 0).toBe(a === b);
        if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
      }),
    );
  });

  test('of days is that of their text', () => {
    fc.assert(
      fc.property(isoDays, isoDays, (a, b) => {
        expect(compareDates(a, b) < 0).toBe(a < b);
      }),
    );
  });
});

describe('a promise', () => {
  test('is overdue from the day after its latest day', () => {
    expect(isOverdue('2017-07-26', '2017-07-26')).toBe(false);
    expect(isOverdue('2017-07-26', '2017-07-27')).toBe(true);
    expect(isOverdue('winter 2015', '2016-02-29')).toBe(false);
    expect(isOverdue('winter 2015', '2016-03-01')).toBe(true);
  });

  test('without a date is never overdue', () => {
    expect([isOverdue('none', '2100-01-01'), isOverdue('unknown', '2100-01-01')]).toEqual([
      false,
      false,
    ]);
  });
});

test('a date is before another only where it is on whatever days they fall', () => {
  expect(isBefore('2016-11', '2016-12-01')).toBe(true);
  expect(isBefore('2016-11', '2016')).toBe(false);
  expect(isBefore('2016-11', '2016-11')).toBe(false);
  expect(isBefore('unknown', '2016')).toBe(false);
  expect(isBefore('2016', 'unknown')).toBe(false);
});
