import type { Change, Comparison } from '../compare/types.ts';
import type { PlanDocument } from '../document/types.ts';
import { changesByBlock, type Side } from './block-changes.ts';
import { type Passage, passagesOf } from './passages.ts';

/** What selectors are looked up in; made once for all records of a pair. */
export interface Searched {
  readonly changes: readonly Change[];
  readonly passages: Readonly<Record<Side, readonly Passage[]>>;
  /** Ids of the sections of both documents. */
  readonly sections: ReadonlySet<string>;
}

/** Prepare a pair for `matchSelector`. */
export function searchIn(
  comparison: Comparison,
  before: PlanDocument,
  after: PlanDocument,
): Searched {
  const passages = (document: PlanDocument, side: Side) =>
    passagesOf(
      document.sections.flatMap(({ blocks }) => blocks),
      changesByBlock(comparison, side),
    );
  return {
    changes: comparison.changes,
    passages: { before: passages(before, 'before'), after: passages(after, 'after') },
    sections: new Set([...before.sections, ...after.sections].map(({ id }) => id)),
  };
}

/**
 * The changes of which a side stands in a section; not those of its subsections, which are
 * sections of their own.
 *
 * @param was The section's id in the earlier version.
 */
export function changesIn({ changes }: Searched, section: string, was: string): Change[] {
  return changes.filter(
    ({ before, after }) => after?.section === section || before?.section === was,
  );
}

/** The changes to which passages belong, each once. */
export function changesOf(passages: readonly Passage[]): Change[] {
  return [...new Set(passages.map(({ change }) => change))].filter(
    (change) => change !== undefined,
  );
}
