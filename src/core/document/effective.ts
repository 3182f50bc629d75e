import type { ContentError, Place } from '../errors.ts';
import { amendErrors } from './amend-errors.ts';
import { placeSections } from './place-sections.ts';
import { withOwnLabels } from './relabel.ts';
import { TOP } from './section-ids.ts';
import type { PlanDocument } from './types.ts';

/** Where a new section stands: behind a section and all below it, or in front of it. */
export type SectionPlace = { readonly after: string } | { readonly before: string };

/** What the front matter of a part says about the plan that it amends. */
export interface Amendment {
  readonly place: Readonly<Record<string, SectionPlace>>;
  /** Ids of the sections that go. */
  readonly repeals: readonly string[];
}

/**
 * Put the plan as amended together: what a part says, in the place of what it replaces, and all the rest.
 *
 * - A section of the part takes the place of the one with its id: its heading and the text up to the
 *   next heading. Sections below that one stay, unless the part replaces or repeals them too.
 * - A new section stands where `place` says; one that follows a section of the part that it is below
 *   stands there without being told.
 * - What `repeals` names goes, section by section: sections below it are named as well.
 * - The text before the part's first heading speaks about the part, and is not taken over.
 *
 * @param base The document that is amended; it may itself have been put together.
 * @param at Where the front matter of the part says all this, for the errors.
 * @returns Every contradiction found; with errors, the document is provisional.
 *
 * @example
 * effectiveDocument(draft, update, { place: { carers: { after: 'mental-health' } }, repeals: [] }, at).document
 */
export function effectiveDocument(
  base: PlanDocument,
  part: PlanDocument,
  amendment: Amendment,
  at: Place,
): { readonly document: PlanDocument; readonly errors: readonly ContentError[] } {
  const added = part.sections.filter(({ id }) => id !== TOP);
  const replaced = new Set(added.map(({ id }) => id));
  const gone = new Set([...replaced, ...amendment.repeals]);
  const labelled = withOwnLabels(
    added,
    base.sections.filter(({ id }) => !gone.has(id)),
  );

  const placed = placeSections(base.sections, labelled, amendment.place, at);
  const repealed = new Set(amendment.repeals.filter((id) => !replaced.has(id)));
  return {
    document: { sections: placed.sections.filter(({ id }) => !repealed.has(id)) },
    errors: [...amendErrors(base.sections, added, amendment, at), ...placed.errors],
  };
}
