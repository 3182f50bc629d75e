import { BETWEEN_DIGITS } from './between-digits.ts';
import type { PersonalDatum } from './types.ts';

const ABROAD = `\\(?(?:\\+|00)44${BETWEEN_DIGITS}(?:\\(0\\) ?)?`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}£$€#+_-])(?<!\\d[.,])(?:(?<abroad>${ABROAD}\\(?)|[([]?0)(?:[1-357-9](?:\\]?${BETWEEN_DIGITS}\\d){9})(?!\\d|[.,-]\\d)`,
  'gu',
);
/** Numbers of other countries have seven to twelve digits behind the code (ITU-T E.164). */
const OTHER_COUNTRY = new RegExp(
  `(?<![\\p{L}\\p{N}+])\\+(?!44)[1-9]\\d{0,2}(?:${BETWEEN_DIGITS}\\d){7,12}(?![\\p{L}\\p{N}%]|[.,-]\\d)`,
  'gu',
);
/** A number of another country without any space is not told from a sum. */
const COMPACT = /^\+\d{1,9}(?:\.\d{1,2})?$/;

/** With its nought, the code of a place has at least three digits: “020”, “0115”, “01632”. */
const SHORTEST_CODE = 3;

/**
 * Finds telephone numbers: British ones, landline and mobile, of eleven digits with the nought in
 * front, or ten after +44 (Ofcom, National Telephone Numbering Plan), in groups as people write
 * them; and those of other countries that begin with a plus sign.
 */
export function findTelephones(text: string): PersonalDatum[] {
  const british = [...text.matchAll(NUMBER)].filter(
    ({ 0: value, groups }) => groups?.abroad !== undefined || isGrouped(value),
  );
  const others = [...text.matchAll(OTHER_COUNTRY)].filter(({ 0: value }) => !COMPACT.test(value));
  return [...british, ...others].map(({ 0: value, index }) => ({
    kind: 'telephone',
    value,
    from: index,
    to: index + value.length,
  }));
}

/** Days, months and years in a row are no telephone number: “05 07 2016 2017”. */
function isGrouped(value: string): boolean {
  const [code = ''] = value.replace(/^[([]/, '').split(/\D+/);
  return code.length >= SHORTEST_CODE;
}
