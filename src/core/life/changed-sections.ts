import type { Change, Comparison, SectionFrame } from '../compare/types.ts';
import { sameSections, whereTextWent } from './section-links.ts';

/** A section that no longer says what an earlier version said in it. */
export interface ChangedSection {
  /** Id and title in the later version; in the earlier one where the section is gone. */
  readonly id: string;
  readonly title: string;
  /** `moved`: it is gone, and its text stands in other sections; `removed`: nothing of it is left. */
  readonly kind: 'changed' | 'added' | 'moved' | 'removed';
}

/**
 * The sections that say something else than they did, so that what was made from the earlier
 * version can be told to be behind. Another form of the same words (a link, emphasis) and another
 * place in the same section count for nothing. Of a section that came or went whole, what stands
 * below it is not named again.
 *
 * @param only Ids of sections of the earlier version, each with the sections below it; without it
 *   all are looked at, also new ones.
 * @returns In the order of the later version, those that are gone last.
 *
 * @example
 * changedSections(draftToUpdate)
 * // => [{ id: 'carers', title: 'Carers', kind: 'added' }, { id: 'money', title: 'Money', kind: 'changed' }]
 * changedSections(draftToUpdate, ['workforce']) // => []
 */
export function changedSections(
  comparison: Comparison,
  only?: readonly string[],
): readonly ChangedSection[] {
  const { before, after } = comparison;
  const same = sameSections(comparison);
  const earlier = new Map([...same].map(([from, to]) => [to, from]));
  const touched = touchedSections(comparison, same);
  const covered = only && withThoseBelow(before, only);
  const isCovered = (id: string | undefined) =>
    covered === undefined || (id !== undefined && covered.has(id));

  const came = after.filter(({ id }) => !earlier.has(id));
  const went = before.filter(({ id }) => !same.has(id) && isCovered(id));
  return [
    ...after
      .filter(({ id }) => touched.has(id) && isCovered(earlier.get(id)))
      .filter((frame) => !came.includes(frame) || isHighest(frame, after, came))
      .map((frame) => told(frame, came.includes(frame) ? 'added' : 'changed')),
    ...went
      .filter((frame) => isHighest(frame, before, went))
      .map((frame) =>
        told(frame, whereTextWent(frame.id, comparison).length > 0 ? 'moved' : 'removed'),
      ),
  ];
}

function told({ id, title }: SectionFrame, kind: ChangedSection['kind']): ChangedSection {
  return { id, title, kind };
}

/** Ids, in the later version, of the sections into which or out of which other words went. */
function touchedSections(
  { rows, changes }: Comparison,
  same: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const changeOf = new Map(changes.map((change) => [change.id, change]));
  const touched = rows.flatMap(({ change: id, before, after }) => {
    const change = changeOf.get(id ?? '');
    const isOther = change !== undefined && saysOtherwise(change);
    // Where only a heading moved, a text that was kept stands under another one all the same.
    const isElsewhere =
      before.length > 0 &&
      after.length > 0 &&
      same.get(before[0]?.section ?? '') !== after[0]?.section;
    if (!isOther && !isElsewhere) return [];
    return [
      ...after.map(({ section }) => section),
      ...before.flatMap(({ section }) => same.get(section) ?? []),
    ];
  });
  return new Set(touched);
}

function saysOtherwise({ kind, wordsChanged }: Change): boolean {
  return kind !== 'form' && (kind !== 'moved' || wordsChanged);
}

/** Whether no section of the same kind stands above it. */
function isHighest(
  frame: SectionFrame,
  frames: readonly SectionFrame[],
  kin: readonly SectionFrame[],
): boolean {
  const above = frames
    .slice(0, frames.indexOf(frame))
    .findLast(({ depth }) => depth > 0 && depth < frame.depth);
  return above === undefined || !kin.includes(above);
}

/** Sections with all that stand below them: who covers a chapter covers what is in it. */
function withThoseBelow(
  frames: readonly SectionFrame[],
  ids: readonly string[],
): ReadonlySet<string> {
  return new Set(
    frames.flatMap(({ id, depth }, index) => {
      if (!ids.includes(id)) return [];
      const next = frames.findIndex((frame, at) => at > index && frame.depth <= depth);
      return frames.slice(index, next === -1 ? frames.length : next).map((frame) => frame.id);
    }),
  );
}
