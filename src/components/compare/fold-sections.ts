import type { MarkedSection } from './marked-sections.ts';

export type SectionRun =
  | { readonly kind: 'changed'; readonly section: MarkedSection }
  | { readonly kind: 'same'; readonly sections: readonly MarkedSection[] };

/** Put neighbouring sections in which nothing changed together, so that they fold as one. */
export function foldSections(sections: readonly MarkedSection[]): SectionRun[] {
  const folded: SectionRun[] = [];
  for (const section of sections) {
    const last = folded.at(-1);
    if (section.changes.length > 0) folded.push({ kind: 'changed', section });
    else if (last?.kind === 'same') {
      folded[folded.length - 1] = { kind: 'same', sections: [...last.sections, section] };
    } else folded.push({ kind: 'same', sections: [section] });
  }
  return folded;
}
