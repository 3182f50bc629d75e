import { expect, test } from 'vitest';
import { measureValue } from './measure-value.ts';

test('thousands are told apart, fractions stay as they are', () => {
  expect([0, 540, 14000, 61.5, 0.1234].map(measureValue)).toEqual([
    '0',
    '540',
    '14,000',
    '61.5',
    '0.1234',
  ]);
});
