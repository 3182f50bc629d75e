import type { PersonalDatum } from './types.ts';

/**
 * Two letters, six digits, a letter A to D. The first letter is none of D, F, I, Q, U and V, nor is
 * the second, which is not O either; some pairs were never given out (HMRC, National Insurance
 * Manual, NIM39110).
 */
const PAIR = '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]';
const BETWEEN = '[\\p{Zs}./-]{0,2}';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])${PAIR}(?:${BETWEEN}\\d\\d){3}${BETWEEN}[A-D](?![\\p{L}\\p{N}])`,
  'giu',
);
/** “By 202122 a …”: words of small letters around figures. */
const IN_WORDS = /^[a-z]{2}\p{Zs}.*\p{Zs}a$/u;

/** Finds National Insurance numbers, with and without spaces. */
export function findNationalInsurance(text: string): PersonalDatum[] {
  return [...text.matchAll(NUMBER)]
    .filter(({ 0: value }) => !IN_WORDS.test(value))
    .map(({ 0: value, index }) => ({
      kind: 'national-insurance',
      value,
      from: index,
      to: index + value.length,
    }));
}
