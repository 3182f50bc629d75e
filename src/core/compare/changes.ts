import type { PlanDocument } from '../document/types.ts';
import { changeDigest, numberRepeated } from './change-id.ts';
import { figuresOf } from './figures.ts';
import type { Leaf } from './leaves.ts';
import type { Marked } from './marked.ts';
import type { Group } from './sections.ts';
import { countMarked } from './spans.ts';
import type { Change, ChangeSide } from './types.ts';

/**
 * Describe the groups that differ, in the order given, with their ids.
 *
 * @param pair The ids of the two versions.
 */
export function describeChanges(
  groups: readonly Group[],
  documents: { readonly before: PlanDocument; readonly after: PlanDocument },
  pair: { readonly before: string; readonly after: string },
): Map<Group, Change> {
  const described = groups
    .filter(isChanged)
    .map((group) => ({ group, change: describe(group, documents) }));
  const ids = numberRepeated(
    described.map(({ change }) => changeDigest(pair, change.before?.text, change.after?.text)),
  );
  return new Map(described.map(({ group, change }, n) => [group, { id: ids[n]!, ...change }]));
}

/** Whether a unit is the same on both sides and in its place. */
export function isKept({ before, after, moved, spans, form }: Marked): boolean {
  return (
    before.length === 1 &&
    after.length === 1 &&
    !moved &&
    form.length === 0 &&
    spans.every(({ kind }) => kind === 'kept')
  );
}

function isChanged({ units }: Group): boolean {
  return units.some((unit) => !isKept(unit));
}

function describe(
  { scope, units }: Group,
  { before, after }: { readonly before: PlanDocument; readonly after: PlanDocument },
): Omit<Change, 'id'> {
  const marks = units.map(({ spans }) => countMarked(spans));
  const sum = (side: 'added' | 'removed') => marks.reduce((total, count) => total + count[side], 0);
  return {
    kind: kindOf(units),
    scope,
    before: sideOf(
      units.flatMap((unit) => unit.before),
      before,
    ),
    after: sideOf(
      units.flatMap((unit) => unit.after),
      after,
    ),
    wordsChanged: units.some(hasOtherWords),
    form: units.flatMap(({ form }) => form),
    figures: units.flatMap(({ spans }) => figuresOf(spans)),
    words: { added: sum('added'), removed: sum('removed') },
  };
}

function kindOf(units: readonly Marked[]): Change['kind'] {
  const { before, after, moved, spans } = units[0]!;
  if (moved) return 'moved';
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  if (after.length > 1) return 'split';
  if (before.length > 1) return 'merged';
  return spans.every(({ kind }) => kind === 'kept') ? 'form' : 'edited';
}

// What came or went whole has no other words; white space alone, as where a paragraph was split, is
// none.
function hasOtherWords({ before, after, spans }: Marked): boolean {
  return (
    before.length > 0 &&
    after.length > 0 &&
    spans.some(({ kind, text }) => kind !== 'kept' && text.trim() !== '')
  );
}

function sideOf(leaves: readonly Leaf[], { sections }: PlanDocument): ChangeSide | undefined {
  const inOrder = leaves.toSorted((a, b) => a.at - b.at);
  const first = inOrder[0];
  if (first === undefined) return undefined;
  return {
    section: first.block.section,
    title: sections[first.section]!.title,
    blocks: inOrder.map(({ block }) => block.id),
    text: inOrder.map(({ block }) => block.text).join('\n'),
  };
}
