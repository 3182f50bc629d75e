import { expect, test } from 'vitest';
import { embargoInWords } from './release.ts';

const HELD = { date: '2024-09-16', publishAt: '2024-09-16T00:01:00+01:00' };

test('an item that is held back says until when, by the clocks of the United Kingdom', () => {
  expect(embargoInWords(HELD, '2024-09-15T23:00:00Z')).toBe(
    'Embargo: not for publication before 00:01 on 16 September 2024.',
  );
});

test('an item that is out carries no embargo', () => {
  expect(embargoInWords(HELD, '2024-09-15T23:01:00Z')).toBeUndefined();
  expect(embargoInWords({ date: '2024-09-16' }, '2024-09-16T08:00:00Z')).toBeUndefined();
  expect(embargoInWords({ date: 'unknown' }, '2024-09-16T08:00:00Z')).toBeUndefined();
});

test('an item with a day alone is held until that day', () => {
  expect(embargoInWords({ date: '2024-10' }, '2024-09-16T08:00:00Z')).toBe(
    'Embargo: not for publication before 1 October 2024.',
  );
});
