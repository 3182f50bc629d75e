import { expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';

test('is 21 for black on white, and 1 for a colour on itself', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#17594a', '#17594a')).toBe(1);
});

test('does not depend on which colour stands on which', () => {
  expect(contrastOf('#17594a', '#ffffff')).toBe(contrastOf('#ffffff', '#17594a'));
});

test('tells the lightest grey that can be read on white from the next', () => {
  expect(contrastOf('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf('#777777', '#ffffff')).toBeLessThan(4.5);
});
