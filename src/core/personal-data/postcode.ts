import type { PersonalDatum } from './types.ts';

/** The areas with which British postcodes begin (Royal Mail), so that “Q4 2ND” is none. */
const AREAS =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const BETWEEN = '(?:[ \\u00a0]{1,2}|\\n[ \\t]*)';
const NOT_WITHIN = '(?<![\\p{L}\\p{N}£$€#&/_.-])';
const INWARD = '\\d[ABD-HJLNP-UW-Z]{2}';
const END = '(?![\\p{L}\\p{N}_])';

const IN_CAPITALS = new RegExp(
  `${NOT_WITHIN}(?:${AREAS})\\d[\\dA-Z]?${BETWEEN}?${INWARD}${END}`,
  'gu',
);
const IN_SMALL_LETTERS = new RegExp(
  `${NOT_WITHIN}(?:${AREAS.toLowerCase()})\\d[\\da-z]?${BETWEEN}(?!\\d(?:st|nd|rd|th))${INWARD.toLowerCase()}${END}`,
  'gu',
);

/**
 * Finds full postcodes, which often stand for a dozen homes. The first half alone stands for
 * thousands of them, and is not found.
 */
export function findPostcodes(text: string): PersonalDatum[] {
  return [IN_CAPITALS, IN_SMALL_LETTERS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: value, index }) => ({
      kind: 'postcode' as const,
      value,
      from: index,
      to: index + value.length,
    })),
  );
}
