import { pairUp } from './pair-up.ts';
import { type Said, toldChange } from './told-change.ts';
import type { AboutRendition, FrontMatterChange } from './types.ts';
import { RENDITION } from './words.ts';

/**
 * Lists the documents that came, went or changed between two versions: the PDF, the Easy Read, a
 * translation. One with another title is the same document where each version has one of its form.
 *
 * @example
 * compareRenditions([], [{ form: 'pdf', title: 'The plan' }])
 * // => [{ kind: 'added', field: 'Document (PDF)', after: '‘The plan’',
 * //       sentence: 'Document (PDF) added: ‘The plan’.' }]
 */
export function compareRenditions(
  before: readonly AboutRendition[],
  after: readonly AboutRendition[],
): readonly FrontMatterChange[] {
  const { pairs, removed, added } = pairUp(before, after, [
    { of: (one) => JSON.stringify([slotOf(one), one.title, one.file, one.digest, one.at]) },
    { of: (one) => JSON.stringify([slotOf(one), one.title]) },
    { of: slotOf, isForSole: true },
  ]);
  return [
    ...pairs.flatMap(([was, is]) => toldChange(fieldOf(is), ...toldPair(was, is))),
    ...removed.flatMap((was) => toldChange(fieldOf(was), told(was), undefined)),
    ...added.flatMap((is) => toldChange(fieldOf(is), undefined, told(is))),
  ];
}

function fieldOf({ form, language }: AboutRendition): string {
  const name = RENDITION[form];
  return `Document (${language === undefined ? name : `${name}, ${language}`})`;
}

function slotOf({ form, language }: AboutRendition): string {
  return JSON.stringify([form, language]);
}

/** Where a document stood is said only where nothing else tells the two apart, its bytes likewise. */
function toldPair(was: AboutRendition, is: AboutRendition): readonly [Said, Said] {
  if (was.title !== is.title) return [told(was), told(is)];
  const isSamePlace = placeOf(was) === placeOf(is);
  return [toldInPlace(was, isSamePlace), toldInPlace(is, isSamePlace)];
}

function told({ title }: AboutRendition): Said {
  return { text: `‘${title}’`, isQuoted: false };
}

/** As many digits of a digest as tell two files apart. */
const DIGITS = 12;

function toldInPlace(rendition: AboutRendition, withDigest: boolean): Said {
  const { title, digest } = rendition;
  const fingerprint =
    withDigest && digest !== undefined ? `, SHA-256 ${digest.slice(0, DIGITS)}…` : '';
  return { text: `‘${title}’ (${placeOf(rendition)}${fingerprint})`, isQuoted: false };
}

function placeOf({ file, at }: AboutRendition): string {
  if (file !== undefined) return file;
  return at === undefined || at === 'not-recorded'
    ? 'where it stood: not recorded'
    : `stood at ${at}`;
}
