import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, heaviestChain } from './chain.ts';

const candidates: fc.Arbitrary<Candidate[]> = fc.array(
  fc.record({
    before: fc.integer({ min: 0, max: 6 }),
    after: fc.integer({ min: 0, max: 6 }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 9 },
);

test('one heavy candidate goes before two light ones', () => {
  const heavy = { before: 0, after: 2, weight: 5 };
  const light = [
    { before: 1, after: 0, weight: 2 },
    { before: 2, after: 1, weight: 2 },
  ];
  expect(heaviestChain([...light, heavy])).toEqual([heavy]);
});

test('no chain is heavier, and the chain rises on both sides', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const chain = heaviestChain(all);
      expect(rises(chain)).toBe(true);
      expect(weigh(chain)).toBe(Math.max(...subsets(all).filter(rises).map(weigh)));
    }),
  );
});

function rises(chain: readonly Candidate[]): boolean {
  return chain.every(({ before, after }, n) => {
    const previous = chain[n - 1];
    return previous === undefined || (previous.before < before && previous.after < after);
  });
}

function weigh(chain: readonly Candidate[]): number {
  return chain.reduce((sum, { weight }) => sum + weight, 0);
}

// Every selection, each in the order in which it could rise.
function subsets(all: readonly Candidate[]): Candidate[][] {
  const sorted = all.toSorted((a, b) => a.before - b.before || a.after - b.after);
  return Array.from({ length: 2 ** sorted.length }, (_, chosen) =>
    sorted.filter((_candidate, n) => (chosen >> n) % 2 === 1),
  );
}
