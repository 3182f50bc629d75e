import { describe, expect, test } from 'vitest';
import { appendEntry, ledgerAsOf } from './append.ts';
import { chainFaults } from './chain.ts';
import { entryDigest, sha256Hex } from './digest.ts';
import { corrected, ledgerOf, published, withdrawn } from './test-ledgers.ts';
import type { Ledger, LedgerEntry } from './types.ts';

const ledger = ledgerOf(
  published('draft', '03-01'),
  published('update', '06-01'),
  corrected('update', '06-09'),
  withdrawn('draft', '09-01'),
);

function problems(entries: readonly LedgerEntry[]): string[] {
  return chainFaults({ format: 1, entries }).map(({ problem }) => problem);
}

/** An entry with another content, with or without a digest that fits. */
function edited(entry: LedgerEntry, change: Partial<LedgerEntry>, fits: boolean): LedgerEntry {
  const other = { ...entry, ...change } as LedgerEntry;
  return fits ? { ...other, digest: entryDigest(other) } : other;
}

describe('a ledger that only grew', () => {
  test('has no faults', () => {
    expect(chainFaults(ledger)).toEqual([]);
  });

  test('begins with the ledgers that it was before', () => {
    const shorter = ledgerAsOf(ledger, '2024-06-05T00:00:00Z');
    expect(shorter.entries).toEqual(ledger.entries.slice(0, 2));
    expect(chainFaults(shorter)).toEqual([]);
  });

  test('counts its entries and carries the digest of the one before in each', () => {
    expect(ledger.entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(ledger.entries[0]?.previous).toBe('0'.repeat(64));
    expect(ledger.entries.slice(1).map(({ previous }) => previous)).toEqual(
      ledger.entries.slice(0, -1).map(({ digest }) => digest),
    );
  });

  test('may have entries of one moment, and versions of one name in two plans', () => {
    const other = Object.assign(published('draft', '03-01'), { plan: 'marsh' });
    expect(chainFaults(ledgerOf(published('draft', '03-01'), other))).toEqual([]);
  });

  test('takes no entry that is dated before its newest', () => {
    expect(() => appendEntry(ledger, published('other', '08-31'))).toThrow(
      'An entry of 2024-08-31T12:00:00Z cannot follow entry 4 of 2024-09-01T12:00:00Z.',
    );
  });
});

describe('an attack on a ledger', () => {
  const [first, second, third, fourth] = ledger.entries as [
    LedgerEntry,
    LedgerEntry,
    LedgerEntry,
    LedgerEntry,
  ];

  test('an entry with another number is seen, a smaller one too, and with a digest that fits', () => {
    for (const sequence of [0, 1, 3]) {
      const renumbered = edited(second, { sequence }, true);
      expect(problems([first, renumbered])).toEqual([
        `Entry 2 carries the number ${sequence}: an entry is missing or moved.`,
      ]);
    }
  });

  test('an entry edited in place no longer gives its digest', () => {
    const entries = [first, edited(second, { text: sha256Hex('else') }, false), third, fourth];
    expect(problems(entries)).toEqual([
      'Entry 2 was changed after it was made: its content does not give its digest.',
    ]);
  });

  test('an entry edited with a new digest no longer fits the one after it', () => {
    const entries = [first, edited(second, { at: '2024-05-01T12:00:00Z' }, true), third, fourth];
    expect(problems(entries)[0]).toMatch(/^Entry 3 does not follow the entry before it/);
  });

  test('an entry taken out of the middle is missed', () => {
    expect(problems([first, second, fourth])).toEqual([
      'Entry 3 carries the number 4: an entry is missing or moved.',
      'Entry 3 does not follow the entry before it: one of the two was changed, or one between them is missing.',
    ]);
  });

  test('the first entry taken away is missed', () => {
    expect(problems([second, third])).toContain(
      'Entry 1 says that another entry came before it: the beginning of the ledger is missing.',
    );
  });

  test('two entries that changed places are seen', () => {
    expect(problems([second, first, third, fourth])).not.toEqual([]);
  });

  test('an entry dated back is seen', () => {
    const late = edited(second, { at: '2024-02-01T12:00:00Z' }, true);
    expect(problems([first, late])).toEqual([
      'Entry 2 is dated 2024-02-01T12:00:00Z, before the entry that it follows.',
    ]);
  });

  test('a version published twice is seen: the second time would be a silent correction', () => {
    const twice = ledgerOf(published('draft', '03-01'), published('draft', '04-01'));
    expect(problems(twice.entries)).toEqual([
      'Entry 2 publishes “fen/draft”, which was published before it.',
    ]);
  });

  test('a correction of what was never published, or was withdrawn, is seen', () => {
    expect(problems(ledgerOf(corrected('draft', '03-01')).entries)).toEqual([
      'Entry 1 speaks of “fen/draft”, which no entry before it published.',
    ]);
    const after = appendEntry(ledger, corrected('draft', '09-02'));
    expect(problems(after.entries)).toEqual([
      'Entry 5 speaks of “fen/draft”, which was withdrawn before it.',
    ]);
  });

  test('any single character changed anywhere in an entry is seen', () => {
    const text = JSON.stringify(ledger.entries);
    const unseen = [...text].flatMap((letter, at) => {
      const entries = readJson(
        text.slice(0, at) + (letter === '0' ? '1' : '0') + text.slice(at + 1),
      );
      const isSeen = !entries || chainFaults({ format: 1, entries } as Ledger).length > 0;
      return isSeen ? [] : [text.slice(at - 20, at + 20)];
    });
    expect(unseen).toEqual([]);
  });
});

/** Nothing for what is not JSON any more: no program would read it. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
