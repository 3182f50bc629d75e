import type { Section } from './types.ts';

/** The section that a section stands under: the nearest one before it with a higher heading. */
export function parentOf(sections: readonly Section[], index: number): Section | undefined {
  const depth = sections[index]?.depth ?? 0;
  return sections.slice(0, index).findLast((section) => section.depth > 0 && section.depth < depth);
}

/** Where a section ends together with all sections below it: the index of the next one that is not below it. */
export function endOf(sections: readonly Section[], index: number, depth: number): number {
  const next = sections.findIndex((section, at) => at > index && section.depth <= depth);
  return next === -1 ? sections.length : next;
}

/** The sections directly or further below a section. */
export function sectionsBelow(sections: readonly Section[], index: number): Section[] {
  return sections.slice(index + 1, endOf(sections, index, sections[index]?.depth ?? 0));
}
