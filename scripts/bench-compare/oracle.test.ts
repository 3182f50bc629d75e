import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonLength, leastMarked } from './oracle.ts';

// Longer than two blocks of bits, with few words, so that sums are carried from block to block.
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'the'), { maxLength: 150 });

test('the least that can be marked is what an exact comparison of words marks', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const marked = diffArrays(before, after)
        .filter(({ added, removed }) => added || removed)
        .reduce((sum, { value }) => sum + value.length, 0);
      expect(leastMarked(before, after)).toBe(marked);
    }),
  );
});

test('the longest common subsequence is as long from either side', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(commonLength(before, after)).toBe(commonLength(after, before));
    }),
  );
});

test('equal texts leave nothing to mark, and texts with nothing in common everything', () => {
  expect(leastMarked(['a', 'b'], ['a', 'b'])).toBe(0);
  expect(leastMarked(['a', 'b'], ['c'])).toBe(3);
});
