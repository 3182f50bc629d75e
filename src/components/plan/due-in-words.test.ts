import { expect, test } from 'vitest';
import { dueInWords } from './due-in-words.ts';

test('a vague date stays vague', () => {
  expect(dueInWords({ due: 'summer 2017' })).toBe('Due summer 2017.');
});

test('a promise without a date says so, and on what it depends', () => {
  expect(dueInWords({ due: 'none', condition: 'significant changes to services' })).toBe(
    'No date given. Condition: significant changes to services.',
  );
});
