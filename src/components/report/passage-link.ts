import { sectionTitle } from '../../core/export/section-title.ts';
import type { PlanModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';

/** A section of a version, to be linked. */
export interface PassageLink {
  /** Title of the section. */
  readonly section: string;
  /** Label of the version. */
  readonly version: string;
  readonly href: string;
}

/** The link to a section of a version; nothing where readers do not see that version. */
export function passageLink(
  plan: Pick<PlanModel, 'id' | 'versions'>,
  at: { readonly version: string; readonly section: string },
): PassageLink | undefined {
  const version = plan.versions.find(({ id }) => id === at.version);
  if (version === undefined) return undefined;
  const section = version.effective?.sections.find(({ id }) => id === at.section);
  return {
    section: sectionTitle(section),
    version: version.data.label,
    href: urls.section(plan.id, at.version, at.section),
  };
}
