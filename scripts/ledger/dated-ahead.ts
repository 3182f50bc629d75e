import { compareInstants } from '../../src/core/dates/instant.ts';

/**
 * What somebody should know who dates an entry of the ledger later than now.
 *
 * @returns Lines to print; none for a moment that has come.
 */
export function datedAhead(asOf: string, now = new Date().toISOString()): string[] {
  return compareInstants(asOf, now) > 0
    ? [
        `The entry would be dated ${asOf}, which has not come: until then the ledger takes no entry of an earlier moment.`,
      ]
    : [];
}
