import type { PersonalDatum } from './types.ts';

/** The areas with which British postcodes begin (Royal Mail), so that “Q4 2ND” is none. */
const AREAS =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const BETWEEN = '(?:[\\p{Zs}\\t]{1,3}|\\n[ \\t]*)';
const NOT_WITHIN = '(?<![\\p{L}\\p{N}£$€#&/_.-])';
const INWARD = '\\d[ABD-HJLNP-UW-Z]{2}';
const END = '(?![\\p{L}\\p{N}_])';
/** Each letter, large or small. */
const ANY_CASE_AREAS = AREAS.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);

const IN_ONE_WORD = new RegExp(`${NOT_WITHIN}(?:${AREAS})\\d[\\dA-Z]?${INWARD}${END}`, 'gu');
const IN_TWO_HALVES = new RegExp(
  `(?<![\\p{L}\\p{N}£$€&])(?:${ANY_CASE_AREAS})\\d[\\dA-Za-z]?${BETWEEN}${INWARD}${END}`,
  'gu',
);
// “Site S1, 4ha”, “£2bn” and “2nd” are written so too, so that the first half has to be small as well.
const IN_SMALL_LETTERS = new RegExp(
  `${NOT_WITHIN}(?:${AREAS.toLowerCase()})\\d[\\da-z]?${BETWEEN}(?!\\d(?:st|nd|rd|th|ha|bn))${INWARD.toLowerCase()}${END}`,
  'gu',
);

/**
 * Finds full postcodes, which often stand for a dozen homes. The first half alone stands for
 * thousands of them, and is not found.
 */
export function findPostcodes(text: string): PersonalDatum[] {
  return [IN_ONE_WORD, IN_TWO_HALVES, IN_SMALL_LETTERS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: value, index }) => ({
      kind: 'postcode' as const,
      value,
      from: index,
      to: index + value.length,
    })),
  );
}
