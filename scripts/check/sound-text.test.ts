import { expect, test } from 'vitest';
import { soundText } from './sound-text.ts';

test('one plan with one version is told in the singular', () => {
  const none = { sealed: [], changes: [], unexplained: [] };
  expect(soundText({ plans: [1], versions: [1], ...none })).toBe(
    'No mistakes in 1 plan with 1 version, 0 of them in the ledger.',
  );
});

test('several of them in the plural, with the changes that nobody explained', () => {
  const rest = { sealed: [1], changes: [1, 2], unexplained: [1] };
  expect(soundText({ plans: [1, 2], versions: [1, 2, 3], ...rest })).toBe(
    'No mistakes in 2 plans with 3 versions, 1 of them in the ledger. Of 2 changes 1 is not explained; the site says so.',
  );
});
