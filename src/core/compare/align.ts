import { findCandidates, type Pair } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { fillGaps } from './gaps.ts';
import { pairRenamed } from './headings.ts';
import { joinNeighbours, takenPlaces } from './joins.ts';
import type { Leaf, Leaves } from './leaves.ts';
import { findMoves, isCredibleMove, settleOrder, takeHeaviest } from './moves.ts';

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
    (pairs) => [...pairs, ...findMoves(freeOf(leaves, pairs), pairs, leaves)],
    (pairs) => [...pairs, ...pairRenamed(freeOf(leaves, pairs), pairs, leaves)],
    (pairs) => [...pairs, ...fillSections(freeOf(leaves, pairs), pairs, leaves)],
    (pairs) => joinNeighbours(leaves, pairs),
  ];
  return settleOrder(
    steps.reduce<readonly Pair[]>((pairs, step) => step(pairs), []),
    leaves,
  );
}

// A pair in order that is weaker than this gives way to one elsewhere that is stronger than that.
const WEAK = 0.6;
const STRONG = 0.85;

// The heaviest chain, and the moves that are so sure that no weak pair may stand in their way.
function anchors(leaves: Leaves): Pair[] {
  const candidates = findCandidates(leaves);
  const chain = heaviestChain(candidates);
  const firm = chain.filter(({ similarity }) => similarity >= WEAK);
  const free = { before: new Set<number>(), after: new Set<number>() };
  for (const { before, after } of firm) {
    free.before.add(before);
    free.after.add(after);
  }
  const moves = takeHeaviest(
    candidates.filter(
      ({ before, after, similarity }) =>
        similarity >= STRONG &&
        !free.before.has(before) &&
        !free.after.has(after) &&
        isCredibleMove(leaves.before[before]!, leaves.after[after]!, similarity),
    ),
  );
  const taken = {
    before: new Set(moves.map(({ before }) => before)),
    after: new Set(moves.map(({ after }) => after)),
  };
  return [
    ...chain.filter(({ before, after }) => !taken.before.has(before) && !taken.after.has(after)),
    ...moves,
  ];
}

function freeOf(leaves: Leaves, pairs: readonly Pair[]): Leaves {
  const before = takenPlaces(pairs, 'before', leaves.before.length);
  const after = takenPlaces(pairs, 'after', leaves.after.length);
  return {
    before: leaves.before.filter(({ at }) => before[at] === 0),
    after: leaves.after.filter(({ at }) => after[at] === 0),
  };
}

// What is left in two sections whose headings moved together belongs together.
function fillSections(free: Leaves, pairs: readonly Pair[], leaves: Leaves): Pair[] {
  const stayed = new Set(heaviestChain(pairs));
  const before = bySection(free.before);
  const after = bySection(free.after);
  return pairs.flatMap((pair) => {
    const a = leaves.before[pair.before]!;
    const b = leaves.after[pair.after]!;
    if (stayed.has(pair) || a.block.kind !== 'heading' || b.block.kind !== 'heading') return [];
    return fillGaps({ before: before.get(a.section) ?? [], after: after.get(b.section) ?? [] }, []);
  });
}

function bySection(leaves: readonly Leaf[]): Map<number, Leaf[]> {
  const sections = new Map<number, Leaf[]>();
  for (const leaf of leaves) {
    const held = sections.get(leaf.section);
    if (held === undefined) sections.set(leaf.section, [leaf]);
    else held.push(leaf);
  }
  return sections;
}
