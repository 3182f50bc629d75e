import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber, daysInMonth, isLeapYear, isoDay, weekday } from './calendar.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

// Years 1900 to 2200, on both sides of two centuries that have no leap day and one that has.
const dayNumbers = fc.integer({ min: -25_567, max: 84_006 });

describe('the calendar', () => {
  test('agrees with the calendar of the runtime on every day', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const date = new Date(number * MILLISECONDS_PER_DAY);
        const day = dayOfNumber(number);
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(day)).toBe(date.getUTCDay());
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  test('has a leap day in every fourth year, but of the centuries only in every fourth', () => {
    expect([1900, 2000, 2016, 2017, 2100].filter(isLeapYear)).toEqual([2000, 2016]);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(2100, 2)).toBe(28);
  });

  test('has no month 0 and no month 13', () => {
    expect([daysInMonth(2017, 0), daysInMonth(2017, 13)]).toEqual([0, 0]);
  });
});
