import { expect, test } from 'vitest';
import { organisationFinder } from './by-name.ts';

const FEN = { name: 'Fen Council', alsoKnownAs: ['FC', 'The Fen’s Council'] };
const MARSH = { name: 'Marsh Trust', alsoKnownAs: ['FC'] };
const find = organisationFinder([FEN, MARSH]);

test('a body is known by its name and by its other names', () => {
  expect(find('Fen Council')).toBe(FEN);
  expect(find('Marsh Trust')).toBe(MARSH);
  expect(find('FC')).toBe(FEN);
});

test('capitals, spaces and apostrophes make no other body', () => {
  expect(find(' fen  COUNCIL ')).toBe(FEN);
  expect(find("The Fen's Council")).toBe(FEN);
});

test('a part of a name is no name', () => {
  expect(find('Council')).toBeUndefined();
});
