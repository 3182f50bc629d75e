import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earliestDay, latestDay } from '../dates/order.ts';
import { isoDays, vagueDates } from '../dates/test-arbitraries.ts';
import { lateness, latenessInWords } from './lateness.ts';

describe('how late a promise was kept', () => {
  test.each([
    ['2017-06-30', '2017-07-26', '26 days late'],
    ['2017-06-30', '2017-07-01', '1 day late'],
    ['2017-07-26', '2017-10-26', '3 months late'],
    ['2017-07-26', '2017-11-02', 'about 3 months late'],
    ['2016-01-31', '2017-01-31', '1 year late'],
    ['2024-09', '2025-01', 'about 3 months late'],
    ['2024-12', '2025-02', 'about 1 month late'],
    ['2017', '2020-09-28', 'about 2 years and 9 months late'],
    ['summer 2017', '2017-09-10', 'about 10 days late'],
    ['2025-02', '2025-03', 'up to 1 month late'],
    ['2017-06', '2017', 'up to 6 months late'],
  ])('due %s, kept %s: %s', (due, done, words) => {
    expect(latenessInWords(due, done)).toBe(words);
  });

  test.each([
    ['2017-07-26', '2017-07-26'],
    ['summer 2017', '2017-08-31'],
    ['2017', '2017-03'],
    ['none', '2017'],
    ['unknown', '2017'],
    ['2017', 'unknown'],
  ])('due %s, kept %s: nothing to say', (due, done) => {
    expect(lateness(due, done)).toBeUndefined();
    expect(latenessInWords(due, done)).toBeUndefined();
  });

  test('is never more than what the vague dates allow', () => {
    fc.assert(
      fc.property(vagueDates, vagueDates, (due, done) => {
        const [last, first] = [latestDay(due), earliestDay(done)];
        const late = lateness(due, done);
        expect(late === undefined || late.days <= late.atMost).toBe(true);
        if (last !== undefined && first !== undefined && last < first) {
          expect(late?.days).toBeGreaterThan(0);
          expect(latenessInWords(due, done)).toMatch(/^(about |up to )?\d.* late$/);
        }
      }),
    );
  });

  test('grows with every day', () => {
    fc.assert(
      fc.property(isoDays, isoDays, isoDays, (a, b, c) => {
        const [due = '', soon = '', later = ''] = [a, b, c].sort();
        const days = (done: string) => lateness(due, done)?.days ?? 0;
        expect(days(soon)).toBeLessThanOrEqual(days(later));
      }),
    );
  });
});
