import { expect, test } from 'vitest';
import type { Area } from '../../schemas/plan.ts';
import { placesIn } from './places-in.ts';

test('counts an area and every place in it, at any depth', () => {
  const place = (...parts: Area[]): Area => ({
    name: 'Fen',
    alsoKnownAs: [],
    organisations: [],
    parts,
  });
  expect(placesIn(place())).toBe(1);
  expect(placesIn(place(place(place()), place()))).toBe(4);
});
