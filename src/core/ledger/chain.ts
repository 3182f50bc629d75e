import { compareInstants, parseInstant } from '../dates/instant.ts';
import { entryDigest } from './digest.ts';
import { FIRST_PREVIOUS } from './rules.ts';
import type { Ledger, LedgerEntry } from './types.ts';

/** What is wrong with a ledger, for the person who relies on it. */
export interface LedgerFault {
  /** Place of the entry in the list, counted from 1. */
  readonly entry: number;
  /** One sentence. */
  readonly problem: string;
}

/**
 * Check a ledger by itself: that no entry was changed after it was made, that none is missing
 * before the newest, that they follow each other in time, and that they tell a possible story.
 *
 * Entries missing at the end cannot be seen from the ledger alone: see `copyFaults`.
 *
 * @returns In the order of the entries; empty when all is well.
 *
 * @example
 * chainFaults(ledgerWithAnEditedEntry)
 * // => [{ entry: 2, problem: 'Entry 2 was changed after it was made: its content does not give its digest.' }]
 */
export function chainFaults({ entries }: Ledger): LedgerFault[] {
  const states = new Map<string, LedgerEntry['action']>();
  return entries.flatMap((entry, index) => {
    const version = `${entry.plan}/${entry.version}`;
    const problems = [
      ...placeProblems(entry, index + 1, entries[index - 1]),
      ...storyProblems(entry, index + 1, states.get(version)),
    ];
    states.set(version, entry.action);
    return problems.map((problem) => ({ entry: index + 1, problem }));
  });
}

function placeProblems(
  entry: LedgerEntry,
  place: number,
  before: LedgerEntry | undefined,
): string[] {
  const problems: string[] = [];
  if (entry.sequence !== place) {
    problems.push(
      `Entry ${place} carries the number ${entry.sequence}: an entry is missing or moved.`,
    );
  }
  if (entry.previous !== (before?.digest ?? FIRST_PREVIOUS)) {
    problems.push(
      before
        ? `Entry ${place} does not follow the entry before it: one of the two was changed, or one between them is missing.`
        : 'Entry 1 says that another entry came before it: the beginning of the ledger is missing.',
    );
  }
  if (entry.digest !== entryDigest(entry)) {
    problems.push(
      `Entry ${place} was changed after it was made: its content does not give its digest.`,
    );
  }
  if (before && isEarlier(entry.at, before.at)) {
    problems.push(`Entry ${place} is dated ${entry.at}, before the entry that it follows.`);
  }
  return problems;
}

// What is no instant is for the schema to tell.
function isEarlier(a: string, b: string): boolean {
  return parseInstant(a) && parseInstant(b) ? compareInstants(a, b) < 0 : false;
}

function storyProblems(
  { action, plan, version }: LedgerEntry,
  place: number,
  state: LedgerEntry['action'] | undefined,
): string[] {
  const name = `${plan}/${version}`;
  if (state === 'withdrawn') {
    return [`Entry ${place} speaks of “${name}”, which was withdrawn before it.`];
  }
  if (action === 'published' && state !== undefined) {
    return [`Entry ${place} publishes “${name}”, which was published before it.`];
  }
  if (action !== 'published' && state === undefined) {
    return [`Entry ${place} speaks of “${name}”, which no entry before it published.`];
  }
  return [];
}
