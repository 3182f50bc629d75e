import type { PersonalDatum } from './types.ts';

/**
 * Two letters, six digits, a letter A to D. The first letter is none of D, F, I, Q, U and V, nor is
 * the second, which is not O either; some pairs were never given out (HMRC, National Insurance
 * Manual, NIM39110).
 */
const NUMBER =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ \u00a0-]?\d\d){3}[ \u00a0-]?[A-D](?![\p{L}\p{N}])/giu;

/** Finds National Insurance numbers, with and without spaces. */
export function findNationalInsurance(text: string): PersonalDatum[] {
  return [...text.matchAll(NUMBER)].map(({ 0: value, index }) => ({
    kind: 'national-insurance',
    value,
    from: index,
    to: index + value.length,
  }));
}
