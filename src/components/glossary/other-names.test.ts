import { expect, test } from 'vitest';
import { otherNames } from './other-names.ts';

test('a plural, and the words in full, are no other names', () => {
  const names = ['CCGs', 'clinical commissioning group', 'clinical commissioning groups'];
  expect(otherNames('CCG', names, ['Clinical commissioning group'])).toEqual([]);
  expect(otherNames('governing body', ['governing bodies'], [])).toEqual([]);
});

test('a name that differs is told, once and as it was written first', () => {
  const names = ['acute hospital', 'acute hospitals', 'acute care'];
  expect(otherNames('acute', names, [])).toEqual(['acute hospital', 'acute care']);
});
