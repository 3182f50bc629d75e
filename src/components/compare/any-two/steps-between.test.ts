import { expect, test } from 'vitest';
import { stepsBetween } from './steps-between.ts';

const [first, second, third] = [
  { before: 'a', after: 'b' },
  { before: 'b', after: 'c' },
  { before: 'c', after: 'd' },
];
const plan = { steps: [first, second, third] };

test('the steps between two versions are those that lead from the one to the other', () => {
  expect(stepsBetween(plan, { before: 'a', after: 'c' })).toEqual([first, second]);
  expect(stepsBetween(plan, { before: 'c', after: 'd' })).toEqual([third]);
});

test('there are no steps back, and none to a version whose text is not held', () => {
  expect(stepsBetween(plan, { before: 'c', after: 'a' })).toEqual([]);
  expect(stepsBetween(plan, { before: 'x', after: 'c' })).toEqual([]);
  expect(stepsBetween(plan, { before: 'a', after: 'x' })).toEqual([]);
});
