import { documentFromJson, type VersionJson } from '../../core/export/document-json.ts';
import { chainFaults } from '../../core/ledger/chain.ts';
import { dataFaults, ownFaults } from '../../core/ledger/check-version.ts';
import { versionStates } from '../../core/ledger/states.ts';
import type { Ledger } from '../../core/ledger/types.ts';
import type { CheckedText, LedgerSite } from './types.ts';

/**
 * Fetches the ledger of the site and checks its chain.
 *
 * @throws {Error} When it cannot be fetched, or is not one that only grew.
 */
export async function openLedger(base: URL): Promise<LedgerSite> {
  const fetchText = async (address: string) => {
    const response = await fetch(new URL(address, base));
    return response.ok ? response.text() : undefined;
  };
  const text = await fetchText('ledger.json');
  if (text === undefined) throw new Error('The ledger of this site could not be fetched.');
  const ledger = JSON.parse(text) as Ledger;
  const [fault] = chainFaults(ledger);
  if (fault) throw new Error(`The ledger of this site is broken. ${fault.problem}`);
  return {
    base,
    ledger,
    states: versionStates(ledger),
    fetchText,
    async textOf(state, address): Promise<CheckedText> {
      const isOwn = address?.endsWith('/as-published/') === true;
      const page = isOwn ? address : `plans/${state.plan}/versions/${state.version}/`;
      const json = await fetchText(`${page}index.json`);
      if (json === undefined) {
        return { document: { sections: [] }, faults: ['The data of this version is missing.'] };
      }
      const document = documentFromJson(JSON.parse(json) as VersionJson);
      const faults = isOwn ? ownFaults(state, document) : dataFaults(ledger, state, document);
      return { document, faults };
    },
  };
}
