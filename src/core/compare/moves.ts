import { findCandidates, type Pair } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { pairDirectly } from './gaps.ts';
import { type Leaf, type Leaves, listOf } from './leaves.ts';
import { similarityOf } from './similarity.ts';

// A text that reads the same elsewhere was moved if it is this long: shorter ones come up by chance.
const MIN_WORDS_SAME = 4;
// A phrase that comes back again and again ("Return to the top") goes nowhere, unless it is a whole
// sentence.
const MIN_WORDS_REPEATED = 12;
// A text that is only similar must be longer, and more similar than one that stayed in its place.
const MIN_WORDS_SIMILAR = 8;
const MIN_SIMILARITY = 0.6;

/**
 * Find what was moved: among the blocks that nothing in order explains, those with a good partner
 * elsewhere, and their neighbours that went along. There is no limit to the distance or the number.
 */
export function findMoves(free: Leaves, pairs: readonly Pair[], leaves: Leaves): Pair[] {
  const lists = pairedLists(pairs, leaves);
  const credible = findCandidates(free).filter((pair) => {
    const a = leaves.before[pair.before]!;
    const b = leaves.after[pair.after]!;
    return (
      isCredibleMove(a, b, pair.similarity) || (pair.similarity === 1 && inSameList(a, b, lists))
    );
  });
  return withNeighbours(takeHeaviest(credible), free);
}

/** Of candidates that compete for a block, the heaviest one first. */
export function takeHeaviest(candidates: readonly Pair[]): Pair[] {
  const before = new Set<number>();
  const after = new Set<number>();
  return candidates
    .toSorted((a, b) => b.weight - a.weight || a.before - b.before || a.after - b.after)
    .filter((pair) => {
      if (before.has(pair.before) || after.has(pair.after)) return false;
      before.add(pair.before);
      after.add(pair.after);
      return true;
    });
}

/** Whether two blocks are so alike that one moved is the best account of them. */
export function isCredibleMove(a: Leaf, b: Leaf, similarity: number): boolean {
  const words = Math.min(a.words.length, b.words.length);
  if (a.repeated || b.repeated) return similarity === 1 && words >= MIN_WORDS_REPEATED;
  if (similarity === 1) return words >= MIN_WORDS_SAME;
  return words >= MIN_WORDS_SIMILAR && similarity >= MIN_SIMILARITY;
}

// The lists and tables of both sides that have blocks in common.
function pairedLists(pairs: readonly Pair[], leaves: Leaves): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(({ before, after }) => {
      const a = listOf(leaves.before[before]!);
      const b = listOf(leaves.after[after]!);
      return a === undefined || b === undefined ? [] : [`${a}\n${b}`];
    }),
  );
}

function inSameList(a: Leaf, b: Leaf, lists: ReadonlySet<string>): boolean {
  return lists.has(`${listOf(a)}\n${listOf(b)}`);
}

// What stands beside a moved block on both sides and is similar went along with it.
function withNeighbours(moves: readonly Pair[], free: Leaves): Pair[] {
  const before = new Map(free.before.map((leaf) => [leaf.at, leaf]));
  const after = new Map(free.after.map((leaf) => [leaf.at, leaf]));
  for (const move of moves) {
    before.delete(move.before);
    after.delete(move.after);
  }
  const found = [...moves];
  for (const move of found) {
    for (const step of [-1, 1]) {
      const a = before.get(move.before + step);
      const b = after.get(move.after + step);
      if (a === undefined || b === undefined) continue;
      const [pair] = pairDirectly({ before: [a], after: [b] });
      if (pair === undefined) continue;
      before.delete(a.at);
      after.delete(b.at);
      found.push(pair);
    }
  }
  return found;
}

/**
 * Tell what moved from what stayed: the heaviest pairs in order stayed. A pair that would be a move
 * too short to believe is given up.
 */
export function settleOrder(
  pairs: readonly Pair[],
  leaves: Leaves,
): { readonly stayed: readonly Pair[]; readonly moved: readonly Pair[] } {
  const stayed = heaviestChain(pairs);
  const inOrder = new Set(stayed);
  const moved = pairs.filter((pair) => !inOrder.has(pair));
  return { stayed, moved: credibleMoves(moved, leaves, pairedLists(stayed, leaves)) };
}

function credibleMoves(moved: readonly Pair[], leaves: Leaves, lists: ReadonlySet<string>): Pair[] {
  const isCredible = (pair: Pair) => {
    const a = leaves.before[pair.before]!;
    const b = leaves.after[pair.after]!;
    if (pair.befores + pair.afters > 2) return true;
    return isCredibleMove(a, b, similarityOf(a, b)) || inSameList(a, b, lists);
  };
  const sure = new Set(moved.filter(isCredible));
  const sorted = moved.toSorted((a, b) => a.before - b.before);
  // A short block goes with the moved text beside which it stands on both sides.
  for (const run of [sorted, sorted.toReversed()]) {
    for (const [n, pair] of run.entries()) {
      const beside = run[n - 1];
      if (beside !== undefined && sure.has(beside) && areBeside(beside, pair)) sure.add(pair);
    }
  }
  // So does a heading with any text of its section, and then all the rest of that section.
  const textMoved = new Set([...sure].map((pair) => sectionsOf(pair, leaves)));
  const isHeading = ({ before }: Pair) => leaves.before[before]!.block.kind === 'heading';
  const headed = new Set(
    moved
      .filter((pair) => isHeading(pair) && textMoved.has(sectionsOf(pair, leaves)))
      .map((pair) => sectionsOf(pair, leaves)),
  );
  return moved.filter((pair) => sure.has(pair) || headed.has(sectionsOf(pair, leaves)));
}

function sectionsOf({ before, after }: Pair, leaves: Leaves): string {
  return `${leaves.before[before]!.section} ${leaves.after[after]!.section}`;
}

function areBeside(a: Pair, b: Pair): boolean {
  const [first, second] = a.before < b.before ? [a, b] : [b, a];
  return (
    first.before + first.befores === second.before && first.after + first.afters === second.after
  );
}
