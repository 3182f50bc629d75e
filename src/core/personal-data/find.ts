import { findEmails } from './email.ts';
import { findNationalInsurance } from './national-insurance.ts';
import { findNhsNumbers } from './nhs-number.ts';
import { findPostcodes } from './postcode.ts';
import { findTelephones } from './telephone.ts';
import type { PersonalDatum } from './types.ts';

/**
 * Finds what looks like data of a person: e-mail addresses, British telephone numbers, NHS numbers,
 * National Insurance numbers and full postcodes.
 *
 * Names of people are not found: no rule tells them from other words.
 *
 * @returns In reading order; no two overlap.
 *
 * @example
 * findPersonalData('Ring 01632 960123.') // => [{ kind: 'telephone', value: '01632 960123', from: 5, to: 17 }]
 */
export function findPersonalData(text: string): PersonalDatum[] {
  const plain = withoutAddresses(text);
  // Where two overlap, the first kind of this list is the likelier one.
  const found = [
    ...findEmails(text),
    ...findNationalInsurance(plain),
    ...findTelephones(plain),
    ...findNhsNumbers(plain),
    ...findPostcodes(plain),
  ];
  return found
    .filter((datum, index) => !found.slice(0, index).some((other) => overlap(datum, other)))
    .sort((a, b) => a.from - b.from);
}

function overlap(a: PersonalDatum, b: PersonalDatum): boolean {
  return a.from < b.to && b.from < a.to;
}

const WEB_ADDRESS = /\bhttps?:\/\/[^\s<>"'()[\]]+/giu;

/** Addresses of pages are full of digits that number nobody; all other places stay. */
function withoutAddresses(text: string): string {
  return text.replace(WEB_ADDRESS, (address) => '/'.repeat(address.length));
}
