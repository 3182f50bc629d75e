import { BETWEEN_DIGITS } from './between-digits.ts';
import type { PersonalDatum } from './types.ts';

const TEN_DIGITS = new RegExp(
  `(?<![\\p{L}\\p{N}£$€_]|\\d[.,–-])\\(?\\d(?:${BETWEEN_DIGITS}\\d){9}(?![\\p{L}\\p{N}_]|[.,–-]\\d|:\\d)`,
  'gu',
);
/** A day in the midst of a row of digits: “2000-01-15 00:00”. */
const DAY = /(?<!\d)(?:19|20)\d\d[-.]\d\d[-.]\d\d(?!\d)/;
/** The check digit of an ISBN of ten digits is worked out alike. */
const ISBN = /ISBN(?:-10)?:?\s*$/i;
const ISBN_MARK = 10;

/** Finds NHS numbers (England, Wales, Man) and those of the same form in Scotland and Northern Ireland. */
export function findNhsNumbers(text: string): PersonalDatum[] {
  return [...text.matchAll(TEN_DIGITS)]
    .filter(({ 0: value, index }) => {
      const digits = value.replace(/\D/g, '');
      return (
        isNhsNumber(digits) &&
        !DAY.test(value) &&
        !ISBN.test(text.slice(Math.max(0, index - ISBN_MARK), index))
      );
    })
    .map(({ 0: value, index }) => ({
      kind: 'nhs-number',
      value,
      from: index,
      to: index + value.length,
    }));
}

/**
 * Whether ten digits are an NHS number: weighted 10 to 2, with the last digit as it is, they
 * add up to a multiple of 11 (NHS Data Dictionary, NHS NUMBER, where it is said the other way round).
 *
 * @example
 * isNhsNumber('9434765919') // => true
 * isNhsNumber('9434765918') // => false
 */
export function isNhsNumber(digits: string): boolean {
  // Noughts alone fulfil the rule, and stand in forms where nobody has written anything yet.
  if (!/^\d{10}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return sum % 11 === 0;
}
