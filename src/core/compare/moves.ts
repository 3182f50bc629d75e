import { findCandidates } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { pairDirectly } from './gaps.ts';
import { isHeadingPair, sectionsOf } from './headings.ts';
import { type Leaves, listOf } from './leaves.ts';
import { type Pair, takeHeaviest } from './pair.ts';

// A text that reads the same elsewhere was moved if it is this long: shorter ones come up by chance.
const MIN_WORDS_SAME = 4;
// A phrase that comes back again and again ("Return to the top") goes nowhere, unless it is a whole
// sentence.
const MIN_WORDS_REPEATED = 12;
// A text that is only similar must be longer, and more similar than one that stayed in its place.
const MIN_WORDS_SIMILAR = 8;
export const MIN_MOVE_SIMILARITY = 0.6;

/**
 * Find what was moved: among the blocks that nothing in order explains, those with a good partner
 * elsewhere, and their neighbours that went along. There is no limit to the distance or the number.
 */
export function findMoves(free: Leaves, pairs: readonly Pair[]): Pair[] {
  const lists = pairedLists(pairs);
  const credible = findCandidates(free).filter(
    (pair) => isCredibleMove(pair) || (pair.similarity === 1 && inSameList(pair, lists)),
  );
  return withNeighbours(takeHeaviest(credible), free);
}

/** Whether two blocks are so alike that one moved is the best account of them. */
export function isCredibleMove({ earlier, later, similarity }: Pair): boolean {
  const words = Math.min(earlier.words.length, later.words.length);
  if (earlier.repeated || later.repeated) return similarity === 1 && words >= MIN_WORDS_REPEATED;
  if (similarity === 1) return words >= MIN_WORDS_SAME;
  return words >= MIN_WORDS_SIMILAR && similarity >= MIN_MOVE_SIMILARITY;
}

// The lists and tables of both sides that have blocks in common.
function pairedLists(pairs: readonly Pair[]): ReadonlySet<string> {
  return new Set(pairs.map(listsOf).filter((lists) => lists !== undefined));
}

function listsOf({ earlier, later }: Pair): string | undefined {
  const [a, b] = [listOf(earlier), listOf(later)];
  return a === undefined || b === undefined ? undefined : `${a}\n${b}`;
}

function inSameList(pair: Pair, lists: ReadonlySet<string>): boolean {
  const { earlier, later } = pair;
  if (earlier.table !== undefined && earlier.table === later.table) return true;
  const own = listsOf(pair);
  return own !== undefined && lists.has(own);
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
 * Tell what moved from what stayed: the heaviest pairs in order stayed, and footnotes, which have no
 * place of their own. A pair that would be a move too short to believe is given up.
 */
export function settleOrder(pairs: readonly Pair[]): {
  readonly stayed: readonly Pair[];
  readonly moved: readonly Pair[];
} {
  const inOrder = new Set(heaviestChain(pairs));
  const stayed = pairs.filter((pair) => inOrder.has(pair) || isFootnote(pair));
  const moved = pairs.filter((pair) => !inOrder.has(pair) && !isFootnote(pair));
  return { stayed, moved: credibleMoves(moved, pairedLists(stayed)) };
}

// Where a footnote is written is not where it is read.
function isFootnote({ earlier, later }: Pair): boolean {
  return [earlier, later].every(({ block }) =>
    block.containers.some(({ kind }) => kind === 'footnote'),
  );
}

function credibleMoves(moved: readonly Pair[], lists: ReadonlySet<string>): Pair[] {
  const sure = withThoseBeside(
    moved,
    moved.filter(
      (pair) => pair.befores + pair.afters > 2 || isCredibleMove(pair) || inSameList(pair, lists),
    ),
  );
  // A heading goes with any text of its section, and then so does all the rest of that section.
  const textMoved = new Set([...sure].map(sectionsOf));
  const headed = new Set(
    moved
      .filter(isHeadingPair)
      .map(sectionsOf)
      .filter((sections) => textMoved.has(sections)),
  );
  return moved.filter((pair) => sure.has(pair) || headed.has(sectionsOf(pair)));
}

// A short block goes with the moved text beside which it stands on both sides.
function withThoseBeside(moved: readonly Pair[], credible: readonly Pair[]): ReadonlySet<Pair> {
  const sure = new Set(credible);
  const sorted = moved.toSorted((a, b) => a.before - b.before);
  for (const run of [sorted, sorted.toReversed()]) {
    for (const [n, pair] of run.entries()) {
      const beside = run[n - 1];
      if (beside !== undefined && sure.has(beside) && areBeside(beside, pair)) sure.add(pair);
    }
  }
  return sure;
}

function areBeside(a: Pair, b: Pair): boolean {
  const [first, second] = a.before < b.before ? [a, b] : [b, a];
  return (
    first.before + first.befores === second.before && first.after + first.afters === second.after
  );
}
