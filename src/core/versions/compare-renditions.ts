import { printDate } from '../dates/print.ts';
import { counted } from '../export/phrases.ts';
import { pairUp } from './pair-up.ts';
import { type Said, toldChange } from './told-change.ts';
import type { AboutRendition, FrontMatterChange } from './types.ts';
import { RENDITION } from './words.ts';

/**
 * Lists the documents that came, went or changed between two versions: the PDF, the Easy Read, a
 * translation. One with another title is the same document where each version has one of its form.
 *
 * @throws {RangeError} When the date since which one is pending is not a date.
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
    {
      of: (one) => JSON.stringify([slotOf(one), one.title, one.digest, placeOf(one), notesOf(one)]),
    },
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

/**
 * Both sides with what tells them apart: where a document stood is said only where nothing else
 * does, its bytes likewise; that it is awaited, and what it was made from, always.
 */
function toldPair(was: AboutRendition, is: AboutRendition): readonly [Said, Said] {
  const isSameTitle = was.title === is.title;
  const isSamePlace = placeOf(was) === placeOf(is);
  const isAwaited = was.pendingSince !== undefined || is.pendingSince !== undefined;
  const notes = [notesOf(was), notesOf(is)] as const;
  const side = (one: AboutRendition, own: readonly string[], other: readonly string[]) =>
    told(one, [
      ...(!isSamePlace && (isSameTitle || isAwaited) ? [placeOf(one)] : []),
      ...(isSamePlace && isSameTitle && was.digest !== is.digest ? fingerprintOf(one) : []),
      ...own.filter((note) => !other.includes(note)),
    ]);
  return [side(was, notes[0], notes[1]), side(is, notes[1], notes[0])];
}

function told({ title }: AboutRendition, details: readonly string[] = []): Said {
  const text = details.length > 0 ? `‘${title}’ (${details.join(', ')})` : `‘${title}’`;
  return { text, isQuoted: false };
}

/** What a document says of itself besides its title and its place. */
function notesOf({ pages, within, basedOn }: AboutRendition): readonly string[] {
  return [
    ...(pages === undefined ? [] : [counted(pages, 'page')]),
    ...(within === undefined ? [] : [`within ‘${within}’`]),
    ...(basedOn === undefined ? [] : [`made from ‘${basedOn}’`]),
  ];
}

/** As many digits of a digest as tell two files apart. */
const DIGITS = 12;

function fingerprintOf({ digest, ...rendition }: AboutRendition): readonly string[] {
  return digest === undefined ? [] : [`${placeOf(rendition)}, SHA-256 ${digest.slice(0, DIGITS)}…`];
}

function placeOf({ file, at, pendingSince }: AboutRendition): string {
  if (pendingSince !== undefined) return `pending since ${printDate(pendingSince)}`;
  if (file !== undefined) return file;
  return at === undefined || at === 'not-recorded'
    ? 'where it stood: not recorded'
    : `stood at ${at}`;
}
