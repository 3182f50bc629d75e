import { capitalised } from '../../core/export/phrases.ts';

/** What a sentence calls the section of text that stands before the first heading. */
const OPENING = 'the text before the first heading';

/**
 * A change in words as it stands below the name of its section: without that name.
 *
 * @param sentence As the list of changes in words has it.
 * @param title Title of the section; none before the first heading.
 *
 * @example
 * withinSection('In Money: £38.4m became £41.6m.', 'Money') // => '£38.4m became £41.6m.'
 * withinSection('List item added in Money, after ‘Beds’: ‘Staff’.', 'Money')
 * // => 'List item added after ‘Beds’: ‘Staff’.'
 */
export function withinSection(sentence: string, title: string | undefined): string {
  const name = title || OPENING;
  for (const start of [`In ${name}: `, `In ${name}, `]) {
    if (sentence.startsWith(start)) return capitalised(sentence.slice(start.length));
  }
  for (const [where, instead] of [
    [` in ${name}, after ‘`, ' after ‘'],
    [` in ${name}: ‘`, ': ‘'],
    [` from ${name}: ‘`, ': ‘'],
    [` within ${name}: ‘`, ' within the section: ‘'],
  ] as const) {
    const at = sentence.indexOf(where);
    // Only what stands before the quoted text names the section.
    if (at > 0 && !sentence.slice(0, at).includes('‘')) {
      return sentence.slice(0, at) + instead + sentence.slice(at + where.length);
    }
  }
  return sentence;
}
