import { groupBy } from '../group-by.ts';

/** What two lists have in common, and what is on one side only. */
export interface PairedUp<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  /** In their order. */
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** By what two things are the same. */
export interface PairKey<T> {
  readonly of: (thing: T) => string;
  /** Whether it says so only where each side has one thing of that key. */
  readonly isForSole?: boolean;
}

/**
 * Pair the things of two lists that are the same by the first key, then by the second, and so on;
 * several of one key in their order.
 *
 * @example
 * pairUp(['PDF', 'Audio'], ['PDF', 'Summary'], [{ of: (form) => form }])
 * // => { pairs: [['PDF', 'PDF']], removed: ['Audio'], added: ['Summary'] }
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly PairKey<T>[],
): PairedUp<T> {
  const none: PairedUp<T> = { pairs: [], removed: before, added: after };
  return keys.reduce(pairBy, none);
}

function pairBy<T>(
  { pairs, removed, added }: PairedUp<T>,
  { of, isForSole = false }: PairKey<T>,
): PairedUp<T> {
  const later = groupBy(added, of);
  const found = [...groupBy(removed, of)].flatMap(([key, things]) => {
    const partners = later.get(key) ?? [];
    if (isForSole && (things.length > 1 || partners.length > 1)) return [];
    return partners.slice(0, things.length).map((is, index) => [things[index] as T, is] as const);
  });
  return {
    pairs: [...pairs, ...found],
    removed: without(
      removed,
      found.map(([was]) => was),
    ),
    added: without(
      added,
      found.map(([, is]) => is),
    ),
  };
}

/** A value that stands twice is taken once for each time that it was paired. */
function without<T>(things: readonly T[], taken: readonly T[]): readonly T[] {
  const left = [...taken];
  return things.filter((thing) => {
    const at = left.indexOf(thing);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
