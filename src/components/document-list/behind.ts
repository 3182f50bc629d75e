import { type ChangedSection, changedSections } from '../../core/life/changed-sections.ts';
import type { PlanModel, TracedComparison, VersionModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';

/** How far a plan has moved on since the version from which something was made. */
export interface Behind {
  /** The version from which it was made, or of which it tells. */
  readonly basis: VersionModel;
  /** What holds instead. */
  readonly newer: VersionModel;
  /** What is different now; `undefined` where it was not compared beforehand. */
  readonly sections: readonly ChangedSection[] | undefined;
  /** Address of the comparison of the two; none where one of the texts is not held. */
  readonly comparison: string | undefined;
}

type ComparedPlan = Pick<PlanModel, 'id' | 'versions' | 'current' | 'steps' | 'since' | 'kept'>;

/**
 * Tells whether what was made from a version is behind, and in which sections.
 *
 * @param basis Id of that version.
 * @param newer What it is held against; as a rule the current version.
 * @param covered Ids of the sections that it covers; none where it covers all.
 * @returns Nothing for what is up to date: made from that version or a later one, or telling of
 *   sections alone that have not changed since.
 */
export function behindOf(
  plan: ComparedPlan,
  basis: string,
  newer: VersionModel | undefined = plan.current,
  covered: readonly string[] = [],
): Behind | undefined {
  const from = plan.versions.find(({ id }) => id === basis);
  if (!from || !newer || plan.versions.indexOf(from) >= plan.versions.indexOf(newer)) {
    return undefined;
  }
  const traced = comparedAlready(plan, from, newer);
  if (traced === undefined) {
    const isHeld = from.effective !== undefined && newer.effective !== undefined;
    const comparison = isHeld ? urls.anyTwo(plan.id, from.id, newer.id) : undefined;
    return { basis: from, newer, sections: undefined, comparison };
  }
  const sections = changedSections(traced.comparison, covered.length > 0 ? covered : undefined);
  if (sections.length === 0) return undefined;
  return {
    basis: from,
    newer,
    sections,
    comparison: urls.comparison(plan.id, from.id, newer.id),
  };
}

function comparedAlready(
  { steps, since, kept }: ComparedPlan,
  from: VersionModel,
  to: VersionModel,
): TracedComparison | undefined {
  return [...steps, ...since, ...kept].find(
    ({ before, after }) => before.id === from.id && after.id === to.id,
  );
}
