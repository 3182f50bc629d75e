import { dayOfInstant, ukTime } from '../../core/dates/instant.ts';
import { printDate } from '../../core/dates/print.ts';
import { shortDigest } from '../../core/ledger/digest.ts';
import type { VersionState } from '../../core/ledger/states.ts';
import type { LedgerEntry } from '../../core/ledger/types.ts';

/** What an entry did, as a word that begins a sentence. */
export const ACTION: Readonly<Record<LedgerEntry['action'], string>> = {
  published: 'Entered',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
};

/** @example dayOf(entry) // => '26 July 2017' */
export function dayOf({ at }: Pick<LedgerEntry, 'at'>): string {
  return printDate(dayOfInstant(at));
}

/** @example momentOf(entry) // => '26 July 2017, 00:01' */
export function momentOf({ at }: Pick<LedgerEntry, 'at'>): string {
  const { day, time } = ukTime(at);
  return `${printDate(day)}, ${time}`;
}

/**
 * The digest of a version as a citation and a printed page give it.
 *
 * @example
 * sealInWords(state) // => 'Ledger entry 3, SHA-256 of the text 1a2b3c4d5e6f'
 */
export function sealInWords({ seal }: Pick<VersionState, 'seal'>): string {
  return `Ledger entry ${seal.sequence}, SHA-256 of the text ${shortDigest(seal.text)}`;
}
