import { pageFaults } from '../../core/ledger/check-version.ts';
import { fixedAddresses, type VersionState } from '../../core/ledger/states.ts';
import { belowBase, hostElsewhere, wordsOfPage } from './page-words.ts';
import { linksTo, toldState } from './told-state.ts';
import type { LedgerSite, Result } from './types.ts';

/** Checks the page of a version, at its address on this site. */
export async function checkAddress(asked: string, site: LedgerSite): Promise<Result> {
  const elsewhere = hostElsewhere(asked, site.base);
  if (elsewhere !== undefined) return notHere(elsewhere);
  const address = pageAddress(belowBase(asked, site.base));
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

/** People leave the slash at the end out, and some web servers show the name of the file. */
function pageAddress(address: string | undefined): string | undefined {
  return address?.replace(/index\.html$/, '').replace(/(?:^|\/)[^/.]+$/, '$&/');
}

/** Checks a page of a version, from this site or saved elsewhere. */
export async function checkPage(
  html: string,
  address: string,
  state: VersionState,
  site: LedgerSite,
): Promise<Result> {
  const links = linksTo(state, site);
  const words = wordsOfPage(html);
  const page = `plans/${state.plan}/versions/${state.version}/`;
  const reason = words === undefined ? NO_TEXT : otherText(address.slice(page.length));
  if (words === undefined || reason !== undefined) {
    return { outcome: 'unknown', lines: [reason ?? NO_TEXT, toldState(state)], links };
  }
  const { document, faults } = await site.textOf(state, address);
  // A chapter shows some of the sections only.
  const isPart = address !== page && !/\/(full|as-published)\/$/.test(address);
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

const NO_TEXT =
  'This page shows no text of the version: check its chapters, or the whole text on one page.';

/** What a page below a version shows instead of its text as it is now; nothing where it shows that. */
function otherText(below: string): string | undefined {
  if (below.startsWith('since/')) {
    return 'This page compares the version with a later one, and comparisons are not sealed. Check the two versions.';
  }
  return below.startsWith('corrections/')
    ? 'This page shows the text before a correction. Save its plain text (text.txt) and check that file.'
    : undefined;
}

/** The version to which an address belongs. */
export function stateAt(address: string, { states }: LedgerSite): VersionState | undefined {
  return states.find(({ plan, version }) =>
    address.startsWith(`plans/${plan}/versions/${version}/`),
  );
}

/** What stands at an address of another site cannot be seen from here, and must not seem to be checked. */
function notHere(host: string): Result {
  return {
    outcome: 'unknown',
    lines: [
      `That address is on ${host}, and this page can look only at its own site.`,
      'Save the page there, and check it below as a file that you have.',
    ],
    links: [],
  };
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
