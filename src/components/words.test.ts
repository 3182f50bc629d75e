import { expect, test } from 'vitest';
import { counted, listed, printNumber } from '../core/export/phrases.ts';
import { unitFor } from './words.ts';

test('a count takes the noun that fits it', () => {
  expect(counted(1, 'change')).toBe('1 change');
  expect(counted(0, 'change')).toBe('0 changes');
  expect(counted(2, 'reply', 'replies')).toBe('2 replies');
});

test('thousands have commas, smaller numbers none', () => {
  expect(printNumber(395)).toBe('395');
  expect(printNumber(6650)).toBe('6,650');
  expect(printNumber(1234567)).toBe('1,234,567');
});

test('names are joined as people say them', () => {
  expect(listed([])).toBe('');
  expect(listed(['carers'])).toBe('carers');
  expect(listed(['carers', 'staff'])).toBe('carers and staff');
  expect(listed(['carers', 'staff', 'patients'])).toBe('carers, staff and patients');
});

test('a unit without a count stands in the plural', () => {
  expect(unitFor('responses', undefined)).toBe('responses');
  expect(unitFor('people', 1)).toBe('person');
});
