import type { PlanDocument } from '../document/types.ts';
import { groupBy } from '../group-by.ts';
import type { TableColumns } from './cells.ts';
import { changeDigest, numberRepeated } from './change-id.ts';
import { columnsKind, loneCells } from './column-changes.ts';
import { figuresOf } from './figures.ts';
import type { Group } from './groups.ts';
import { itemAt } from './item-at.ts';
import type { Leaf } from './leaves.ts';
import { kindOf, type Marked } from './marked.ts';
import { withoutRestated } from './restated-figures.ts';
import { countMarked } from './spans.ts';
import type { Change, ChangeSide, FormChange } from './types.ts';

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
  const changed = groups.filter(isChanged);
  const described = withoutRestated(
    stretchesOf(groups).map((stretch) => stretch.map((group) => describe(group, documents))),
  );
  const ids = numberRepeated(
    described.map(({ before, after }) => changeDigest(pair, before?.text, after?.text)),
  );
  return new Map(
    changed.map((group, n) => [group, { id: itemAt(ids, n), ...itemAt(described, n) }]),
  );
}

// Runs of groups that differ, with none that was kept between them.
function stretchesOf(groups: readonly Group[]): Group[][] {
  let stretch = 0;
  const numbered = groups.map((group) => {
    if (!isChanged(group)) stretch += 1;
    return { group, stretch };
  });
  const changed = numbered.filter(({ group }) => isChanged(group));
  return [...groupBy(changed, (one) => one.stretch).values()].map((members) =>
    members.map(({ group }) => group),
  );
}

function isChanged({ units }: Group): boolean {
  return units.some((unit) => kindOf(unit) !== 'kept');
}

function describe(
  { scope, units, columns }: Group,
  { before, after }: { readonly before: PlanDocument; readonly after: PlanDocument },
): Omit<Change, 'id'> {
  const marks = units.map(({ spans }) => countMarked(spans));
  const sum = (side: 'added' | 'removed') => marks.reduce((total, count) => total + count[side], 0);
  return {
    kind: columns ? columnsKind(columns) : changeKind(itemAt(units, 0)),
    scope,
    ...sidesOf(units, columns, before, after),
    wordsChanged: units.some(hasOtherWords),
    form: distinct(units.flatMap(({ form }) => form)),
    figures: units.flatMap(({ spans }) => figuresOf(spans)),
    words: { added: sum('added'), removed: sum('removed') },
  };
}

// All items of a list that got numbers are told of once.
function distinct(form: readonly FormChange[]): FormChange[] {
  const seen = new Set<string>();
  return form.filter(({ kind, before, after }) => {
    const key = [kind, before, after].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

function changeKind(unit: Marked): Change['kind'] {
  const kind = kindOf(unit);
  const isForm = kind === 'edited' && unit.spans.every((span) => span.kind === 'kept');
  return isForm || kind === 'kept' ? 'form' : kind;
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

function sidesOf(
  units: readonly Marked[],
  columns: TableColumns | undefined,
  before: PlanDocument,
  after: PlanDocument,
): Pick<Change, 'before' | 'after'> {
  const sides = {
    before: sideOf(
      units.flatMap((unit) => unit.before),
      before,
    ),
    after: sideOf(
      units.flatMap((unit) => unit.after),
      after,
    ),
  };
  if (columns === undefined) return sides;
  const kind = columnsKind(columns);
  return {
    before: kind === 'added' ? undefined : cellsOfSide(sides.before, columns, 'before'),
    after: kind === 'removed' ? undefined : cellsOfSide(sides.after, columns, 'after'),
  };
}

function cellsOfSide(
  side: ChangeSide | undefined,
  columns: TableColumns,
  name: 'before' | 'after',
): ChangeSide | undefined {
  const rows = side?.text.split('\n').map((row) => loneCells(row, columns, name));
  return side && { ...side, text: rows?.join('\n') ?? '' };
}

function sideOf(leaves: readonly Leaf[], { sections }: PlanDocument): ChangeSide | undefined {
  const inOrder = leaves.toSorted((a, b) => a.at - b.at);
  const first = inOrder[0];
  if (first === undefined) return undefined;
  return {
    section: first.block.section,
    title: itemAt(sections, first.section).title,
    blocks: inOrder.map(({ block }) => block.id),
    text: inOrder.map(({ block }) => block.text).join('\n'),
  };
}
