import { groupBy } from '../group-by.ts';
import { findCandidates } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { fillGaps } from './gaps.ts';
import { isHeadingPair, pairRenamed, withoutNamesakes } from './headings.ts';
import { joinNeighbours } from './joins.ts';
import type { Leaves } from './leaves.ts';
import { findMoves, isCredibleMove, settleOrder } from './moves.ts';
import { freeOf, type Pair, takeHeaviest } from './pair.ts';
import { findSplits } from './splits.ts';

/** Which blocks of two documents are versions of one another, and which of these changed places. */
export interface Alignment {
  /** In order on both sides. */
  readonly stayed: readonly Pair[];
  readonly moved: readonly Pair[];
}

/**
 * Align the blocks of two documents.
 *
 * One global chain of good pairs, then what lies between them, then what was split or merged, then
 * what was moved: each step only sees what the steps before it left over. Near linear in the number
 * of words, whatever the two documents have in common.
 */
export function alignBlocks(leaves: Leaves): Alignment {
  const steps: ((pairs: readonly Pair[]) => readonly Pair[])[] = [
    () => anchors(leaves),
    (pairs) => [...pairs, ...fillGaps(freeOf(leaves, pairs), heaviestChain(pairs))],
    (pairs) => [...pairs, ...pairRenamed(freeOf(leaves, pairs), pairs, leaves)],
    (pairs) => joinNeighbours(leaves, pairs),
    (pairs) => [...pairs, ...findSplits(freeOf(leaves, pairs), heaviestChain(pairs))],
    (pairs) => [...pairs, ...findMoves(freeOf(leaves, pairs), pairs)],
    (pairs) => [...pairs, ...pairRenamed(freeOf(leaves, pairs), pairs, leaves)],
    (pairs) => [...pairs, ...fillSections(freeOf(leaves, pairs), pairs)],
    (pairs) => joinNeighbours(leaves, pairs),
    (pairs) => withoutNamesakes(pairs, leaves),
  ];
  return settleOrder(steps.reduce<readonly Pair[]>((pairs, step) => step(pairs), []));
}

// A pair in order that is weaker than this gives way to one elsewhere that is stronger than that.
const WEAK = 0.6;
const STRONG = 0.85;

// The heaviest chain, and the moves that are so sure that no weak pair may stand in their way.
function anchors(leaves: Leaves): Pair[] {
  const candidates = findCandidates(leaves);
  const chain = heaviestChain(candidates);
  const firm = chain.filter(({ similarity }) => similarity >= WEAK);
  const strong = candidates.filter((pair) => pair.similarity >= STRONG && isCredibleMove(pair));
  const moves = takeHeaviest(withoutConflict(strong, firm));
  return [...withoutConflict(chain, moves), ...moves];
}

// Pairs none of whose blocks others have.
function withoutConflict(pairs: readonly Pair[], others: readonly Pair[]): Pair[] {
  const before = new Set(others.map((other) => other.before));
  const after = new Set(others.map((other) => other.after));
  return pairs.filter((pair) => !before.has(pair.before) && !after.has(pair.after));
}

// What is left in two sections whose headings moved together belongs together. A heading within a list
// or quotation ties sections too, so that one section may be tied to several.
function fillSections(free: Leaves, pairs: readonly Pair[]): Pair[] {
  const stayed = new Set(heaviestChain(pairs));
  const before = groupBy(free.before, ({ section }) => section);
  const after = groupBy(free.after, ({ section }) => section);
  const found = pairs
    .filter((pair) => isHeadingPair(pair) && !stayed.has(pair))
    .flatMap(({ earlier, later }) =>
      fillGaps(
        { before: before.get(earlier.section) ?? [], after: after.get(later.section) ?? [] },
        [],
      ),
    );
  return takeHeaviest(found);
}
