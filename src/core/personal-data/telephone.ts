import type { PersonalDatum } from './types.ts';

/** At most one space or hyphen, or the end of a line within a paragraph; a bracket closes before it. */
const BETWEEN = '\\)?(?:[ \\u00a0\\u2009\\u202f\\u2010\\u2011-]|\\n[ \\t]*)?\\(?';
const ABROAD = `\\(?(?:\\+|00)44\\)?(?:[ \\u00a0-]|\\n[ \\t]*)?(?:\\(0\\) ?)?`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}£$€#+_-])(?<!\\d[.,])(?:(?<abroad>${ABROAD}\\(?)|\\(?0)(?:[1-357-9](?:${BETWEEN}\\d){9})(?!\\d|\\.\\d)`,
  'gu',
);

/** With its nought, the code of a place has at least three digits: “020”, “0115”, “01632”. */
const SHORTEST_CODE = 3;

/**
 * Finds British telephone numbers, landline and mobile: eleven digits with the nought in front, or
 * ten after +44 (Ofcom, National Telephone Numbering Plan), in groups as people write them.
 */
export function findTelephones(text: string): PersonalDatum[] {
  return [...text.matchAll(NUMBER)]
    .filter(({ 0: value, groups }) => groups?.abroad !== undefined || isGrouped(value))
    .map(({ 0: value, index }) => ({
      kind: 'telephone',
      value,
      from: index,
      to: index + value.length,
    }));
}

/** Days, months and years in a row are no telephone number: “05 07 2016 2017”. */
function isGrouped(value: string): boolean {
  const [code = ''] = value.replace(/^\(/, '').split(/\D+/);
  return code.length >= SHORTEST_CODE;
}
