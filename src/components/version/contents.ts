import type { PlanDocument } from '../../core/document/types.ts';
import type { TracedComparison, VersionModel } from '../../data/model.ts';

/** A line of the contents list of a version. */
export interface ContentsLine {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  /** How many changes against the version before stand in it. */
  readonly changes: number;
  /** Whether the whole section is new. */
  readonly added: boolean;
}

/**
 * The sections of a version with what changed in each.
 *
 * @param step The version against the one before; `undefined` for a first version.
 */
export function contentsOf(
  document: PlanDocument,
  step: TracedComparison | undefined,
): ContentsLine[] {
  const changes = (step?.changes ?? []).map(({ change }) => change);
  return document.sections
    .filter(({ title }) => title !== '')
    .map(({ id, title, depth }) => {
      const own = changes.filter(({ after, before }) => (after ?? before)?.section === id);
      const added = own.some(({ kind, scope }) => kind === 'added' && scope === 'section');
      return { id, title, depth, changes: own.length, added };
    });
}

/** The step that leads to a version, if it is not the first. */
export function stepTo(
  steps: readonly TracedComparison[],
  version: VersionModel,
): TracedComparison | undefined {
  return steps.find(({ after }) => after.id === version.id);
}
