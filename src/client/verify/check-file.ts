import { documentFromJson, type VersionJson } from '../../core/export/document-json.ts';
import { dataFaults } from '../../core/ledger/check-version.ts';
import { isSealing, type VersionState } from '../../core/ledger/states.ts';
import type { SealingEntry } from '../../core/ledger/types.ts';
import { checkPage, stateAt } from './check-address.ts';
import { addressOfPage, belowBase } from './page-words.ts';
import { linksTo, toldState } from './told-state.ts';
import type { LedgerSite, Result } from './types.ts';

/** Checks a file: by its bytes, and where it is a saved page or the data of a version by what it says. */
export async function checkFile(file: File, site: LedgerSite): Promise<Result> {
  const bytes = await file.arrayBuffer();
  const digest = await sha256Of(bytes);
  const known = entryWith(digest, site);
  if (known) return knownFile(known.what, known.entry, digest, site);

  const text = new TextDecoder().decode(bytes);
  if (/^\s*</.test(text)) return savedPage(text, site, digest);
  if (/^\s*\{/.test(text)) return savedData(text, site, digest);
  return unknownFile(digest);
}

/** SHA-256 by the browser itself, in hexadecimal. */
async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  if (!globalThis.crypto.subtle) {
    throw new Error('Browsers work out digests only on pages that came over https.');
  }
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function entryWith(
  digest: string,
  { ledger }: LedgerSite,
): { entry: SealingEntry; what: string } | undefined {
  for (const entry of ledger.entries.filter(isSealing).toReversed()) {
    // A version without words of its own has those of an empty file.
    if (entry.sections.length > 0 && entry.text === digest)
      return { entry, what: 'These are the words' };
    const file = entry.files.find(({ sha256 }) => sha256 === digest);
    if (file) return { entry, what: `This is the file ${file.path}` };
  }
  return undefined;
}

function knownFile(what: string, entry: SealingEntry, digest: string, site: LedgerSite): Result {
  const state = site.states.find(
    ({ plan, version }) => plan === entry.plan && version === entry.version,
  );
  if (!state) return unknownFile(digest);
  const isNow = state.seal === entry;
  return {
    outcome: isNow && !state.withdrawn ? 'match' : 'unknown',
    lines: [
      isNow
        ? `${what} of ${entry.label}, byte for byte.`
        : `${what} of ${entry.label} as it stood before it was corrected.`,
      toldState(state),
      `Its SHA-256 is ${digest}.`,
    ],
    links: linksTo(state, site),
  };
}

async function savedPage(html: string, site: LedgerSite, digest: string): Promise<Result> {
  const address = addressOfPage(html, site.base);
  const state = address === undefined ? undefined : stateAt(address, site);
  return address !== undefined && state && !state.withdrawn
    ? checkPage(html, address, state, site)
    : unknownFile(digest);
}

async function savedData(text: string, site: LedgerSite, digest: string): Promise<Result> {
  const json = dataIn(text);
  const address = json && belowBase(json.version.address, site.base);
  const state: VersionState | undefined = address ? stateAt(address, site) : undefined;
  if (!json || !state || state.withdrawn) return unknownFile(digest);
  const faults = dataFaults(site.ledger, state, documentFromJson(json));
  return {
    outcome: faults.length > 0 ? 'differs' : 'match',
    lines: [
      faults.length > 0
        ? `This data of ${state.seal.label} is not as it was published.`
        : `The sections in this data of ${state.seal.label} are those that the ledger names.`,
      ...faults,
      toldState(state),
    ],
    links: linksTo(state, site),
  };
}

function dataIn(text: string): VersionJson | undefined {
  try {
    const json = JSON.parse(text) as Partial<VersionJson>;
    return json.version && json.sections ? (json as VersionJson) : undefined;
  } catch {
    return undefined;
  }
}

function unknownFile(digest: string): Result {
  return {
    outcome: 'differs',
    lines: [
      'The ledger of this site knows no file with these bytes.',
      'It was changed, converted or saved anew, or it never was part of a version.',
      `Its SHA-256 is ${digest}.`,
    ],
    links: [],
  };
}
