import { expect, test } from 'vitest';
import { appendEntry } from './append.ts';
import { chainFaults } from './chain.ts';
import { copyFaults } from './copies.ts';
import { corrected, ledgerOf, published, withdrawn } from './test-ledgers.ts';

const kept = ledgerOf(
  published('draft', '03-01'),
  published('update', '06-01'),
  withdrawn('draft', '09-01'),
);

function problems(later: typeof kept): string[] {
  return copyFaults(kept, later).map(({ problem }) => problem);
}

test('a ledger that only grew holds every entry of an earlier copy', () => {
  expect(problems(kept)).toEqual([]);
  expect(problems(appendEntry(kept, corrected('update', '10-01')))).toEqual([]);
});

test('the newest entries taken away, which leaves a faultless ledger, are missed', () => {
  const shorter = { ...kept, entries: kept.entries.slice(0, 1) };
  expect(chainFaults(shorter)).toEqual([]);
  expect(problems(shorter)).toEqual([
    'Entry 2 (published fen/update, 2024-06-01T12:00:00Z) is gone: the earlier copy holds it.',
    'Entry 3 (withdrawn fen/draft, 2024-09-01T12:00:00Z) is gone: the earlier copy holds it.',
  ]);
});

test('a history written anew, with digests that fit, is seen from its first other entry on', () => {
  const rewritten = ledgerOf(
    published('draft', '03-01'),
    published('update', '07-01'),
    withdrawn('draft', '09-01'),
  );
  expect(chainFaults(rewritten)).toEqual([]);
  expect(copyFaults(kept, rewritten).map(({ entry }) => entry)).toEqual([2, 3]);
  expect(problems(rewritten)[0]).toBe(
    'Entry 2 (published fen/update, 2024-06-01T12:00:00Z) was rewritten: now it reads “published fen/update, 2024-07-01T12:00:00Z” or says other things of it.',
  );
});

test('the newest entry replaced by another one is seen', () => {
  const replaced = appendEntry(
    { ...kept, entries: kept.entries.slice(0, 2) },
    withdrawn('update', '09-01'),
  );
  expect(chainFaults(replaced)).toEqual([]);
  expect(copyFaults(kept, replaced).map(({ entry }) => entry)).toEqual([3]);
});

test('an entry that was rewritten under its old digest is seen', () => {
  const entries = kept.entries.map((entry) =>
    entry.sequence === 2 ? { ...entry, label: 'Another name' } : entry,
  );
  expect(copyFaults(kept, { ...kept, entries }).map(({ entry }) => entry)).toEqual([2]);
});
