import { expect, test } from 'vitest';
import { sensesIn } from './senses.ts';

const PLAN = { meaning: 'A plan.', plans: ['fen', 'marsh'] };
const BODY = { meaning: 'A partnership.', plans: ['hill'] };
const ANY = { meaning: 'Either.', plans: [] };

test('a plan has the meaning that is said of it', () => {
  expect(sensesIn([PLAN, BODY, ANY], 'marsh')).toEqual([PLAN]);
  expect(sensesIn([PLAN, BODY, ANY], 'hill')).toEqual([BODY]);
});

test('a plan of which nothing is said has the meaning of every plan', () => {
  expect(sensesIn([PLAN, ANY], 'hill')).toEqual([ANY]);
});

test('a plan takes no meaning from another', () => {
  expect(sensesIn([PLAN], 'hill')).toEqual([]);
});

test('a page of no plan has the meaning of every plan, or else all there are', () => {
  expect(sensesIn([PLAN, ANY], undefined)).toEqual([ANY]);
  expect(sensesIn([PLAN, BODY], undefined)).toEqual([PLAN, BODY]);
});
