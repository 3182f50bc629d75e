import { expect, test } from 'vitest';
import { ratioInWords } from './ratio-in-words.ts';

test('a difference is said as a share of what was', () => {
  expect(ratioInWords(-0.19)).toBe('19% less');
  expect(ratioInWords(0.5)).toBe('50% more');
});

test('small differences keep a decimal place', () => {
  expect(ratioInWords(0.034)).toBe('3.4% more');
  expect(ratioInWords(0.00001)).toBe('less than 0.1%');
});
