import type { PlanDocument, Section } from '../document/types.ts';
import { wordsShown } from './page-words.ts';

/**
 * Words as they are looked for: without white space and headings’ signs, which come along when a
 * reader copies from a page, and with straight quotation marks.
 *
 * @example
 * plainWords('“395 people”') // => '"395people"'
 */
export function plainWords(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\s#•◦▪\u00ad\u200b-\u200d\u2060]+/gu, '');
}

/** The numbers of notes come along too; a plan may have figures in brackets, of four digits a year. */
const NOTE_MARKS = /\[(?:source\s*)?\d{1,3}\]/g;

/**
 * The section of a text in which words begin that somebody quotes; nothing where the text does not
 * hold them, letter for letter. They may run on into the next sections.
 */
export function foundIn({ sections }: PlanDocument, words: string): Section | undefined {
  let text = '';
  const ends: { readonly section: Section; readonly end: number }[] = [];
  for (const section of sections) {
    text += plainWords(wordsShown([section]));
    ends.push({ section, end: text.length });
  }
  const at = [words, words.replace(NOTE_MARKS, '')]
    .map(plainWords)
    .map((wanted) => (wanted === '' ? -1 : text.indexOf(wanted)))
    .find((place) => place !== -1);
  return at === undefined ? undefined : ends.find(({ end }) => at < end)?.section;
}
