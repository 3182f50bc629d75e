import { expect, test } from 'vitest';
import { coverageBars } from './coverage-bars.ts';

test('the bars fill the line in proportion, without those that are empty', () => {
  expect(coverageBars({ passage: 3, section: 0, unexplained: 1, inferred: 0, form: 2 })).toEqual([
    { kind: 'passage', from: 0, width: 75 },
    { kind: 'unexplained', from: 75, width: 25 },
  ]);
});

test('no changes draw no bars', () => {
  expect(coverageBars({ passage: 0, section: 0, unexplained: 0, inferred: 0, form: 1 })).toEqual(
    [],
  );
});
