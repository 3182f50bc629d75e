import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical.ts';

const json = fc.jsonValue({ maxDepth: 3 }).filter(isWithoutFractions) as fc.Arbitrary<Json>;

function isWithoutFractions(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isWithoutFractions);
}

test('writes keys in the order of their code units, without white space', () => {
  expect(canonicalJson({ b: [1, true, null], a: { Z: 'é', A: '"' } })).toBe(
    '{"a":{"A":"\\"","Z":"é"},"b":[1,true,null]}',
  );
});

test('gives the same text whatever order the keys were written in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
    }),
  );
});

test('loses nothing: what it writes reads as the same value', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

test('refuses a number that programs write differently', () => {
  expect(() => canonicalJson({ share: 0.1 })).toThrow('0.1 is not a whole number.');
});
