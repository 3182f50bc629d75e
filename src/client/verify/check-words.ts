import { foundIn, plainWords } from '../../core/ledger/find-words.ts';
import type { VersionState } from '../../core/ledger/states.ts';
import { linksTo, toldState } from './told-state.ts';
import type { LedgerSite, Result } from './types.ts';

/** Fewer letters stand in many texts by chance. */
const FEWEST_LETTERS = 12;

/**
 * Looks for words in the versions of this site, each held against the ledger first.
 *
 * @param where `<plan>/<version>`, or nothing for all of them.
 */
export async function checkWords(words: string, where: string, site: LedgerSite): Promise<Result> {
  if (plainWords(words).length < FEWEST_LETTERS) {
    return {
      outcome: 'unknown',
      lines: ['Paste a few more words: these are too few to be found for sure.'],
      links: [],
    };
  }
  const asked = site.states.filter(
    ({ plan, version, withdrawn }) =>
      !withdrawn && (where === '' || where === `${plan}/${version}`),
  );
  const found: { state: VersionState; section: string }[] = [];
  for (const state of asked) {
    const { document, faults } = await site.textOf(state);
    const at = foundIn(document, words);
    if (!at) continue;
    if (faults.length > 0) {
      return {
        outcome: 'differs',
        lines: [
          'These words stand on the site, in a version that is not as it was published.',
          ...faults,
        ],
        links: linksTo(state, site),
      };
    }
    found.push({ state, section: at.title });
  }
  if (found.length === 0) return notFound(asked.length);
  return {
    outcome: 'match',
    lines: found.flatMap(({ state, section }) => [
      `These words stand in ${state.seal.label}${section === '' ? '' : `, from the section “${section}” on`}.`,
      toldState(state),
    ]),
    links: found.flatMap(({ state }) => linksTo(state, site)),
  };
}

function notFound(versions: number): Result {
  return {
    outcome: 'differs',
    lines: [
      versions === 1
        ? 'These words do not stand so in this version.'
        : `These words do not stand so in any of the ${versions} versions.`,
      'A single other letter is enough. Paste a shorter piece to find where the difference is.',
    ],
    links: [],
  };
}
