import { sealOf } from '../../data/ledger-model.ts';
import type { LedgerModel, VersionModel } from '../../data/model.ts';

/** What the data of a version says of its place in the ledger; nothing where it has none. */
export function ledgerJson(ledger: LedgerModel, version: VersionModel) {
  const state = sealOf(ledger, version)?.state;
  if (!state) return {};
  const { seal, corrections, withdrawn } = state;
  return {
    ledger: {
      /** The entry that says what its bytes are. */
      entry: seal.sequence,
      /** SHA-256 of that entry, and so of all before it. */
      digest: seal.digest,
      /** SHA-256 of its own words, as `text.txt` has them. */
      text: seal.text,
      corrections: corrections.map(({ sequence, at, reason }) => ({ entry: sequence, at, reason })),
      ...(withdrawn && {
        withdrawn: { at: withdrawn.at, by: withdrawn.by, reason: withdrawn.reason },
      }),
    },
  };
}
