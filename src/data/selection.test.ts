import { describe, expect, test } from 'vitest';
import { selectionAsOf } from './selection.ts';

describe('what a build shows', () => {
  test.each([
    ['2026-06-30T22:59:59Z', false],
    ['2026-06-30T23:00:00Z', true],
  ])('at %s of a day in summer, by the clocks of the United Kingdom', (asOf, isShown) => {
    expect(selectionAsOf(asOf).shows({ published: '2026-07-01' })).toBe(isShown);
    expect(selectionAsOf(asOf).shows({ date: '2026-07-01' })).toBe(isShown);
  });

  test.each(['2026-07', 'summer 2026', '2027', '2026-07/2026-08'])(
    'is nothing that carries “%s” before its first day',
    (published) => {
      expect(selectionAsOf('2026-05-31T22:59:59Z').shows({ published })).toBe(false);
      expect(selectionAsOf('2027-01-01T00:00:00Z').shows({ published })).toBe(true);
    },
  );

  test('is what has no date', () => {
    expect(selectionAsOf('2026-01-01T00:00:00Z').shows({ date: 'unknown' })).toBe(true);
  });

  test('is nothing whose instant has not come, whatever day it carries', () => {
    const entry = { published: '2020-01-01', publishAt: '2026-10-25T01:30:00+00:00' };
    expect(selectionAsOf('2026-10-25T01:30:00+01:00').shows(entry)).toBe(false);
    expect(selectionAsOf('2026-10-25T01:30:00+00:00').shows(entry)).toBe(true);
  });

  test('is nothing unfinished, but in a preview', () => {
    const entry = { status: 'working' } as const;
    expect(selectionAsOf('2026-01-01T00:00:00Z').shows(entry)).toBe(false);
    expect(selectionAsOf('2026-01-01T00:00:00Z', true).shows(entry)).toBe(true);
  });
});
