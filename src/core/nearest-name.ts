import { distance } from 'fastest-levenshtein';

// Two letters wrong in a word of six are a slip of the finger; more is another word.
const SLIP = 1 / 3;

/**
 * The known name that somebody most likely meant, whatever the case of its letters.
 *
 * @returns The nearest of `known`, the first of several; nothing where none is near.
 *
 * @example
 * nearestName('carer', ['carers', 'mental-health']) // => 'carers'
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const [nearest] = [...known]
    .map((other) => ({ other, slips: slipsBetween(wanted, other.toLowerCase()) }))
    .filter(({ other, slips }) => slips <= Math.max(1, Math.max(name.length, other.length) * SLIP))
    .sort((a, b) => a.slips - b.slips);
  return nearest?.other;
}

// Levenshtein counts two: a letter too few and a letter too many.
const SWAP = 2;

/** How many slips of the finger make one name of the other; a name cut short at a hyphen is one. */
function slipsBetween(wanted: string, other: string): number {
  if (other.startsWith(`${wanted}-`)) return 1;
  const slips = distance(wanted, other);
  return slips === SWAP && sameLetters(wanted, other) ? 1 : slips;
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
