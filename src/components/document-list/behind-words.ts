import { counted, listed } from '../../core/export/phrases.ts';
import type { ChangedSection } from '../../core/life/changed-sections.ts';
import { sectionName } from '../compare/section-name.ts';

const SUFFIX: Readonly<Record<ChangedSection['kind'], string>> = {
  changed: '',
  added: ' (new)',
  moved: ' (now in other sections)',
  removed: ' (taken out)',
};

/**
 * What has changed, by section; of many the first, and how many there are.
 *
 * @param most How many names a reader is given at most; 0 for their number alone.
 *
 * @example
 * changedInWords(sections, 6) // => 'The plan has changed since: Carers (new) and Money.'
 * changedInWords(sections, 1) // => 'The plan has changed since in 2 sections, among them Carers (new).'
 */
export function changedInWords(sections: readonly ChangedSection[], most: number): string {
  const names = sections.map(({ title, kind }) => `${sectionName(title)}${SUFFIX[kind]}`);
  if (names.length <= most) return `The plan has changed since: ${listed(names)}.`;
  const named = most === 0 ? '' : `, among them ${listed(names.slice(0, most))}`;
  return `The plan has changed since in ${counted(names.length, 'section')}${named}.`;
}
