import { compareInstants } from '../dates/instant.ts';
import { entryDigest } from './digest.ts';
import { FIRST_PREVIOUS } from './rules.ts';
import type { EntryDraft, Ledger, LedgerEntry } from './types.ts';

/** The ledger of a site on which nothing was sealed yet. */
export const EMPTY_LEDGER: Ledger = { format: 1, entries: [] };

/**
 * Add an entry at the end of a ledger, chained to the one before it.
 *
 * @throws {RangeError} When it would stand before the newest entry in time.
 *
 * @example
 * appendEntry(EMPTY_LEDGER, draft).entries[0].sequence // => 1
 */
export function appendEntry(ledger: Ledger, draft: EntryDraft): Ledger {
  const newest = ledger.entries.at(-1);
  if (newest && compareInstants(draft.at, newest.at) < 0) {
    throw new RangeError(
      `An entry of ${draft.at} cannot follow entry ${newest.sequence} of ${newest.at}.`,
    );
  }
  const placed = {
    sequence: ledger.entries.length + 1,
    previous: newest?.digest ?? FIRST_PREVIOUS,
    ...draft,
  };
  const entry: LedgerEntry = { ...placed, digest: entryDigest(placed) };
  return { ...ledger, entries: [...ledger.entries, entry] };
}

/** The ledger as it stood at an instant: its first entries, up to the last one that had been made. */
export function ledgerAsOf(ledger: Ledger, asOf: string): Ledger {
  const later = ledger.entries.findIndex(({ at }) => compareInstants(at, asOf) > 0);
  return later === -1 ? ledger : { ...ledger, entries: ledger.entries.slice(0, later) };
}
