import type { Candidate } from './chain.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { similarityOf } from './similarity.ts';

/**
 * Blocks that are, or may be, versions of one another: `befores` of them from the place `before` on,
 * `afters` of them from `after` on. One each, unless a text was split or merged.
 */
export interface Pair extends Candidate {
  readonly befores: number;
  readonly afters: number;
  /** 0 to 1; 1 where they read the same. */
  readonly similarity: number;
}

// A word in more blocks than this does not help to find one of them.
const MAX_BLOCKS_WITH_WORD = 12;
// Of the blocks that share rare words with a block, so many are looked at closely.
const MAX_NEAR = 8;
// Of blocks that read the same, those of about the same rank from the front or the back are tried.
const RANKS = 3;

/**
 * Find the pairs that an alignment can choose from: blocks that read the same, and blocks that
 * share rare words or rare neighbours of words. Takes time in proportion to the number of words.
 */
export function findCandidates(leaves: Leaves): Pair[] {
  const exact = exactPairs(leaves);
  const found = new Set(exact.map(({ before }) => before));
  const near = nearPairs({
    before: leaves.before.filter(({ at }) => !found.has(at)),
    after: leaves.after,
  });
  return [...exact, ...near];
}

/** A pair with its worth for the alignment. */
export function pairOf(a: Leaf, b: Leaf, similarity: number): Pair {
  const weight = worth(a, b, similarity);
  return { before: a.at, after: b.at, befores: 1, afters: 1, similarity, weight };
}

// What a pair is worth beside its words: that there is one at all, that it stands under the same
// heading, that it is a heading, for a heading holds its section together.
const PAIR_BONUS = 0.25;
const SAME_ID_BONUS = 0.3;
const SAME_TITLE_BONUS = 0.2;
const HEADING_BONUS = 1;

function worth(a: Leaf, b: Leaf, similarity: number): number {
  const words = similarity ** 2 * ((a.weight + b.weight) / 2);
  const isHeading = a.block.kind === 'heading' && b.block.kind === 'heading';
  const bonus =
    PAIR_BONUS +
    (a.block.section === b.block.section ? SAME_ID_BONUS : 0) +
    (a.title === b.title ? SAME_TITLE_BONUS : 0) +
    (isHeading ? HEADING_BONUS : 0);
  return words + bonus * similarity;
}

function exactPairs({ before, after }: Leaves): Pair[] {
  const groups = new Map<string, { before: Leaf[]; after: Leaf[] }>();
  for (const leaf of before) {
    const group = groups.get(leaf.key);
    if (group === undefined) groups.set(leaf.key, { before: [leaf], after: [] });
    else group.before.push(leaf);
  }
  for (const leaf of after) groups.get(leaf.key)?.after.push(leaf);
  const ranked = [...groups.values()].flatMap((group) => pairRanks(group.before, group.after));
  return distinct([...ranked, ...neighbours(ranked, groups, { before, after })]);
}

function pairRanks(before: readonly Leaf[], after: readonly Leaf[]): Pair[] {
  const shift = after.length - before.length;
  const reach = before.length * after.length <= MAX_NEAR ** 2 ? MAX_NEAR : RANKS;
  return before.flatMap((a, rank) => {
    const ranks = new Set<number>();
    for (let by = -reach; by <= reach; by += 1) ranks.add(rank + by).add(rank + shift + by);
    return [...ranks].flatMap((other) => {
      const b = after[other];
      return b === undefined ? [] : [pairOf(a, b, 1)];
    });
  });
}

// Beside a block that is there only once on either side, its neighbours are likely to be the right
// ones of many that read the same ("What we will do", "Not recorded").
function neighbours(
  pairs: readonly Pair[],
  groups: ReadonlyMap<string, { before: Leaf[]; after: Leaf[] }>,
  { before, after }: Leaves,
): Pair[] {
  const earlier = new Map(before.map((leaf) => [leaf.at, leaf]));
  const later = new Map(after.map((leaf) => [leaf.at, leaf]));
  const isOnly = ({ key }: Leaf) => {
    const group = groups.get(key);
    return group?.before.length === 1 && group.after.length === 1;
  };
  return pairs
    .filter((pair) => isOnly(earlier.get(pair.before)!))
    .flatMap((pair) =>
      [-1, 1].flatMap((step) => {
        const found: Pair[] = [];
        for (let n = step; ; n += step) {
          const a = earlier.get(pair.before + n);
          const b = later.get(pair.after + n);
          if (a === undefined || a.key !== b?.key || isOnly(a)) return found;
          found.push(pairOf(a, b, 1));
        }
      }),
    );
}

function distinct(pairs: readonly Pair[]): Pair[] {
  const seen = new Map<number, Set<number>>();
  return pairs.filter(({ before, after }) => {
    const others = seen.get(before);
    if (others?.has(after)) return false;
    if (others === undefined) seen.set(before, new Set([after]));
    else others.add(after);
    return true;
  });
}

/** Pairs that share rare words, whether in order or not. */
export function nearPairs({ before, after }: Leaves): Pair[] {
  const index = indexOf(after);
  const places = new Map(after.map((leaf) => [leaf.at, leaf]));
  return before.flatMap((leaf) => {
    const votes = new Map<number, number>();
    for (const term of termsOf(leaf)) {
      const holders = index.get(term) ?? [];
      if (holders.length > MAX_BLOCKS_WITH_WORD) continue;
      for (const at of holders) votes.set(at, (votes.get(at) ?? 0) + 1 / holders.length);
    }
    return [...votes]
      .toSorted(([m, a], [n, b]) => b - a || m - n)
      .slice(0, MAX_NEAR)
      .flatMap(([at]) => {
        const other = places.get(at)!;
        const similarity = similarityOf(leaf, other);
        return similarity === 0 ? [] : [pairOf(leaf, other, similarity)];
      });
  });
}

function indexOf(leaves: readonly Leaf[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const leaf of leaves) {
    for (const term of termsOf(leaf)) {
      const holders = index.get(term);
      if (holders === undefined) index.set(term, [leaf.at]);
      // One more than is of use is enough to know that the term is of none.
      else if (holders.length <= MAX_BLOCKS_WITH_WORD) holders.push(leaf.at);
    }
  }
  return index;
}

// Numbers of words stay far below this, so that a word and a pair of words never share a number.
const MAX_WORDS = 2 ** 26;

function termsOf({ words }: Leaf): Set<number> {
  const terms = new Set<number>(words);
  for (let n = 1; n < words.length; n += 1) {
    terms.add((words[n - 1]! + 1) * MAX_WORDS + words[n]!);
  }
  return terms;
}
