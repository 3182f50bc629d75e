import { expect, test } from 'vitest';
import { changesInOneSentence } from './one-sentence.ts';

const changes = (...kinds: ('added' | 'removed' | 'edited' | 'form')[]) =>
  kinds.map((kind) => ({ kind }));

test('kinds are counted in a fixed order', () => {
  expect(changesInOneSentence(changes('edited', 'added', 'edited'))).toBe(
    '3 changes: 1 added and 2 reworded.',
  );
  expect(changesInOneSentence(changes('form'))).toBe('1 change: 1 of form only.');
});

test('large numbers are printed as the plans print them', () => {
  expect(changesInOneSentence(Array.from({ length: 1200 }, () => ({ kind: 'moved' })))).toBe(
    '1,200 changes: 1,200 moved.',
  );
});

test('no change is said so', () => {
  expect(changesInOneSentence([])).toBe('Nothing changed: the text is the same.');
});
