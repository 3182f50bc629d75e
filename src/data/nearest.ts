import { closest, distance } from 'fastest-levenshtein';

// A third of the letters wrong is still a slip of the finger; more is another word.
const SLIP = 1 / 3;

/**
 * The known name that somebody most likely meant.
 *
 * @returns The nearest of `known`, or nothing where none is near.
 *
 * @example
 * nearest('carer', ['carers', 'mental-health']) // => 'carers'
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const guess = closest(name.toLowerCase(), known);
  const allowed = Math.max(1, Math.floor(Math.max(name.length, guess.length) * SLIP));
  return distance(name.toLowerCase(), guess.toLowerCase()) <= allowed ? guess : undefined;
}
