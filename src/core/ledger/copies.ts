import type { LedgerFault } from './chain.ts';
import { entryDigest } from './digest.ts';
import type { Ledger, LedgerEntry } from './types.ts';

/**
 * Hold a ledger against an earlier copy of it: every entry of the copy must stand in it, at its
 * place and unchanged. This finds what a ledger cannot show by itself, the newest entries taken
 * away, and a whole history written anew with digests that fit.
 *
 * @param earlier The copy that somebody kept.
 * @returns In the order of the entries; empty when the ledger only grew.
 *
 * @example
 * copyFaults(kept, withoutItsNewestEntry)
 * // => [{ entry: 3, problem: 'Entry 3 (published westmarsh/2024-09-update, 9 …) is gone: the earlier copy holds it.' }]
 */
export function copyFaults(earlier: Ledger, later: Ledger): LedgerFault[] {
  return earlier.entries.flatMap((kept, index) => {
    const place = index + 1;
    const now = later.entries[index];
    if (!now) {
      return [
        { entry: place, problem: `${named(kept, place)} is gone: the earlier copy holds it.` },
      ];
    }
    // Not the digests that the entries carry, which whoever rewrote one may have left.
    if (entryDigest(kept) === entryDigest(now)) return [];
    return [
      {
        entry: place,
        problem: `${named(kept, place)} was rewritten: now it reads “${told(now)}” or says other things of it.`,
      },
    ];
  });
}

function named(entry: LedgerEntry, place: number): string {
  return `Entry ${place} (${told(entry)})`;
}

function told({ action, plan, version, at }: LedgerEntry): string {
  return `${action} ${plan}/${version}, ${at}`;
}
