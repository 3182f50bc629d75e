import type { Pair } from './candidates.ts';
import type { Leaf, Leaves } from './leaves.ts';

// So much of a block's words must be what its neighbour's partner has and the neighbour has not.
const MIN_CONTAINED = 0.6;
// A shorter piece may be contained in anything.
const MIN_WORDS = 4;

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quotation', 'footnote']);

/**
 * Find what was split or merged: a free block beside one of a pair, whose words are among those
 * that the pair leaves unexplained, joins the pair (the 1:2 and 2:1 beads of Gale and Church 1993).
 */
export function joinNeighbours(leaves: Leaves, pairs: readonly Pair[]): Pair[] {
  const taken = {
    before: takenPlaces(pairs, 'before', leaves.before.length),
    after: takenPlaces(pairs, 'after', leaves.after.length),
  };
  const take = (side: 'before' | 'after', leaf: Leaf | undefined): boolean => {
    if (leaf === undefined || taken[side][leaf.at] === 1) return false;
    taken[side][leaf.at] = 1;
    return true;
  };
  return pairs.map((pair) => {
    const a = leaves.before[pair.before]!;
    const b = leaves.after[pair.after]!;
    if (!PROSE.has(a.block.kind) || !PROSE.has(b.block.kind) || a.key === b.key) return pair;
    // Once a text was split, it is not looked at as merged as well.
    const split =
      pair.befores === 1 ? grow(a, leaves.after, pair.after, pair.afters, 'after') : undefined;
    if (split !== undefined && split.length > pair.afters) {
      return { ...pair, after: split.start, afters: split.length };
    }
    const merged =
      pair.afters === 1 ? grow(b, leaves.before, pair.before, pair.befores, 'before') : undefined;
    if (merged !== undefined && merged.length > pair.befores) {
      return { ...pair, before: merged.start, befores: merged.length };
    }
    return pair;
  });

  function grow(
    whole: Leaf,
    side: readonly Leaf[],
    start: number,
    length: number,
    name: 'before' | 'after',
  ): { start: number; length: number } {
    let rest = countWords(whole);
    for (let n = start; n < start + length; n += 1) rest = without(rest, side[n]!);
    let from = start;
    let to = start + length;
    for (;;) {
      const next = side[to];
      const previous = side[from - 1];
      if (isPiece(next, side[start]!, rest) && take(name, next)) {
        rest = without(rest, next!);
        to += 1;
      } else if (isPiece(previous, side[start]!, rest) && take(name, previous)) {
        rest = without(rest, previous!);
        from -= 1;
      } else return { start: from, length: to - from };
    }
  }
}

/** The places on one side that a list of pairs takes, marked with 1. */
export function takenPlaces(
  pairs: readonly Pair[],
  side: 'before' | 'after',
  length: number,
): Uint8Array {
  const taken = new Uint8Array(length);
  for (const pair of pairs) {
    const count = side === 'before' ? pair.befores : pair.afters;
    taken.fill(1, pair[side], pair[side] + count);
  }
  return taken;
}

type Words = ReadonlyMap<number, number>;

function countWords({ words }: Leaf): Words {
  const counts = new Map<number, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function without(words: Words, leaf: Leaf): Words {
  const rest = new Map(words);
  for (const word of leaf.words) rest.set(word, Math.max(0, (rest.get(word) ?? 0) - 1));
  return rest;
}

function isPiece(leaf: Leaf | undefined, beside: Leaf, rest: Words): boolean {
  if (leaf === undefined || leaf.words.length < MIN_WORDS) return false;
  if (leaf.block.kind !== beside.block.kind) return false;
  const left = new Map(rest);
  let contained = 0;
  for (const [n, word] of leaf.bag.entries()) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    contained += leaf.weights[n]!;
  }
  return contained >= MIN_CONTAINED * leaf.weight;
}
