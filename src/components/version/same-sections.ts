import { sameSections, whereTextWent } from '../../core/life/section-links.ts';
import type { TracedComparison } from '../../data/model.ts';
import { sectionName } from '../compare/section-name.ts';

/** A section of an earlier version, and where it or its text stands now. */
export interface SectionNow {
  readonly id: string;
  readonly title: string;
  /** One where the section lives on, several where its text went to several, none where all is gone. */
  readonly now: readonly { readonly id: string; readonly title: string }[];
}

/** For every section of an earlier version, where it stands in the current one. */
export function sectionsNow({ comparison }: TracedComparison): SectionNow[] {
  const same = sameSections(comparison);
  const titles = new Map(comparison.after.map(({ id, title }) => [id, title]));
  return comparison.before.map(({ id, title }) => {
    const one = same.get(id);
    const ids = one === undefined ? whereTextWent(id, comparison) : [one];
    const now = ids.map((to) => ({ id: to, title: sectionName(titles.get(to)) }));
    return { id, title: sectionName(title), now };
  });
}
