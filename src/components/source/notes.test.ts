import { expect, test } from 'vitest';
import { noteAnchor, numberNotes } from './notes.ts';

test('statements are numbered in the order of their first citation', () => {
  const notes = numberNotes(['NOT-S05', 'NOT-S13', 'NOT-S05', 'NOT-S01']);
  expect(notes.ids).toEqual(['NOT-S05', 'NOT-S13', 'NOT-S01']);
  expect(notes.numberOf('NOT-S05')).toBe(1);
  expect(notes.numberOf('NOT-S01')).toBe(3);
});

test('a statement that the page does not cite has no number', () => {
  expect(numberNotes([]).numberOf('NOT-S05')).toBeUndefined();
});

test('the anchor of a note names its statement', () => {
  expect(noteAnchor('NOT-S05')).toBe('source-NOT-S05');
});
