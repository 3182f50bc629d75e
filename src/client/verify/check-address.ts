import { pageFaults } from '../../core/ledger/check-version.ts';
import { fixedAddresses, type VersionState } from '../../core/ledger/states.ts';
import { belowBase, wordsOfPage } from './page-words.ts';
import { linksTo, toldState } from './told-state.ts';
import type { LedgerSite, Result } from './types.ts';

/** Checks the page of a version, at its address on this site. */
export async function checkAddress(asked: string, site: LedgerSite): Promise<Result> {
  const address = belowBase(asked, site.base);
  const state = address === undefined ? undefined : stateAt(address, site);
  if (address === undefined || !state) return notAVersion(address, site);
  if (state.withdrawn) {
    return { outcome: 'unknown', lines: [toldState(state)], links: linksTo(state, site) };
  }
  const html = await site.fetchText(address);
  if (html === undefined) {
    return {
      outcome: 'differs',
      lines: ['There is no page at this address.', toldState(state)],
      links: [],
    };
  }
  return checkPage(html, address, state, site);
}

/** Checks a page of a version, from this site or saved elsewhere. */
export async function checkPage(
  html: string,
  address: string,
  state: VersionState,
  site: LedgerSite,
): Promise<Result> {
  const { document, faults } = await site.textOf(state, address);
  const links = linksTo(state, site);
  const words = wordsOfPage(html);
  if (words === undefined) {
    return {
      outcome: 'unknown',
      lines: [
        'This page shows no text of the version: check its chapters, or the whole text on one page.',
        toldState(state),
      ],
      links,
    };
  }
  // A chapter shows some of the sections only.
  const isPart =
    address !== `plans/${state.plan}/versions/${state.version}/` &&
    !/\/(full|as-published)\/$/.test(address);
  const problems = [...faults, ...(faults.length > 0 ? [] : pageFaults(words, document, isPart))];
  return problems.length > 0
    ? {
        outcome: 'differs',
        lines: ['This page is not as it was published.', ...problems, toldState(state)],
        links,
      }
    : {
        outcome: 'match',
        lines: ['The words of this page are those that the ledger names.', toldState(state)],
        links,
      };
}

/** The version to which an address belongs. */
export function stateAt(address: string, { states }: LedgerSite): VersionState | undefined {
  return states.find(({ plan, version }) =>
    address.startsWith(`plans/${plan}/versions/${version}/`),
  );
}

function notAVersion(address: string | undefined, { ledger }: LedgerSite): Result {
  const isKnown = address !== undefined && fixedAddresses(ledger).includes(address);
  return {
    outcome: 'unknown',
    lines: [
      isKnown
        ? 'This is a page of this site, but not the text of a version: only those are sealed.'
        : 'This is not the address of a version that the ledger of this site knows.',
      'Addresses of versions look like /plans/…/versions/…/.',
    ],
    links: [],
  };
}
