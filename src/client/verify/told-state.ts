import { dayOfInstant } from '../../core/dates/instant.ts';
import { printDate } from '../../core/dates/print.ts';
import type { VersionState } from '../../core/ledger/states.ts';
import type { LedgerEntry } from '../../core/ledger/types.ts';
import type { LedgerSite, Result } from './types.ts';

/**
 * What the ledger says of a version, in one sentence.
 *
 * @example
 * toldState(state)
 * // => 'Draft, March 2024 was entered into the ledger on 4 March 2024 (entry 1) and corrected on 9 March 2024 (entry 2).'
 */
export function toldState({ published, corrections, withdrawn }: VersionState): string {
  const later = [
    ...corrections.map((entry) => `corrected on ${when(entry)}`),
    ...(withdrawn ? [`withdrawn on ${when(withdrawn)}: ${withdrawn.reason}`] : []),
  ];
  const more = later.length > 0 ? `, and ${later.join(', and ')}` : '';
  return `${published.label} was entered into the ledger on ${when(published)}${more.replace(/^, and/, ' and')}.`.replace(
    /\.\.$/,
    '.',
  );
}

/** The way to a version and to its entry. */
export function linksTo(
  { plan, version, seal, withdrawn }: VersionState,
  { base }: LedgerSite,
): Result['links'] {
  const { sequence } = withdrawn ?? seal;
  const text = withdrawn ? `The notice in the place of ${seal.label}` : `Read ${seal.label}`;
  return [
    { text, href: new URL(`plans/${plan}/versions/${version}/`, base).href },
    {
      text: `Ledger entry ${sequence}`,
      href: new URL(`ledger/#entry-${sequence}`, base).href,
    },
  ];
}

function when({ at, sequence }: LedgerEntry): string {
  return `${printDate(dayOfInstant(at))} (entry ${sequence})`;
}
