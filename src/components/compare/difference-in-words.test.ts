import { expect, test } from 'vitest';
import { differenceInWords } from './difference-in-words.ts';

const money = (ratio: number) => differenceInWords({ before: '£1m', after: '£2m', ratio });

test('a difference is said as a share of what was', () => {
  expect(money(-0.19)).toBe('19% less');
  expect(money(0.5)).toBe('50% more');
});

test('small differences keep a decimal place', () => {
  expect(money(0.034)).toBe('3.4% more');
  expect(money(0.00001)).toBe('less than 0.1%');
});

test('of shares the difference is said in points', () => {
  expect(differenceInWords({ before: '84%', after: '87%', ratio: 0.0357 })).toBe('3 points more');
  expect(differenceInWords({ before: '12.5%', after: '11.5%', ratio: -0.08 })).toBe('1 point less');
});

test('dates have no difference', () => {
  expect(differenceInWords({ before: 'March 2029', after: 'March 2030' })).toBeUndefined();
});
