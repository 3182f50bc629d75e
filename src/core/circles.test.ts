import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';

const circles = (...links: readonly (readonly [string, string])[]) =>
  circlesIn(
    links.map(([from]) => from),
    new Map(links),
  );

test('a circle is found once, whoever leads into it', () => {
  expect(circles(['c', 'a'], ['a', 'b'], ['b', 'a'])).toEqual([['a', 'b', 'a']]);
});

test('what leads to itself is a circle', () => {
  expect(circles(['a', 'a'])).toEqual([['a', 'a']]);
});

test('a trail that ends is none', () => {
  expect(circles(['a', 'b'], ['b', 'c'])).toEqual([]);
});
