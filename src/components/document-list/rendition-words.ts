import { printDate } from '../../core/dates/print.ts';
import { counted } from '../../core/export/phrases.ts';
import { fileKind, sizeInWords } from '../../core/life/file-in-words.ts';
import { RENDITION } from '../../core/versions/words.ts';
import type { ContentFile } from '../../data/model.ts';
import type { Rendition } from '../../schemas/rendition.ts';

/** What all renditions have, those of versions and those of documents. */
export type RenditionData = Omit<Rendition, 'file'>;

/**
 * What a reader wants to know before opening it: its form, the kind and size of its file, how long
 * it is and in which language; what its title says already is left out.
 *
 * @param locale In which language the names of languages are written.
 *
 * @example
 * formInWords({ form: 'easy-read', title: 'Our plan', pages: 12, … }, { path: 'files/a.pdf', bytes: 2e6, … }, 'en-GB')
 * // => 'Easy Read, PDF, 2 MB, 12 pages'
 */
export function formInWords(
  { form, title, language, pages }: RenditionData,
  file: Pick<ContentFile, 'path' | 'bytes'> | undefined,
  locale: string,
): string {
  const isSaid = (words: string) => title.toLowerCase().includes(words.toLowerCase());
  const name = RENDITION[form];
  const kind = file && fileKind(file.path);
  const languageName = language && languageInWords(language, locale);
  return [
    isSaid(name) ? [] : name,
    kind === undefined || kind === name || isSaid(kind) ? [] : kind,
    file ? sizeInWords(file.bytes) : [],
    pages === undefined ? [] : counted(pages, 'page'),
    languageName === undefined || isSaid(languageName) ? [] : languageName,
  ]
    .flat()
    .join(', ');
}

/**
 * Where it stood, where it is none of our files; nothing for what is only printed or not there yet.
 *
 * @example
 * placeInWords({ at: 'not-recorded', … }) // => 'Where it stood: not recorded'
 */
export function placeInWords({ form, at, within, pending }: RenditionData): string | undefined {
  if (pending !== undefined) return undefined;
  if (at !== undefined && at !== 'not-recorded') return `Stood at ${at}`;
  if (within !== undefined || form === 'hard-copy') return undefined;
  return 'Where it stood: not recorded';
}

/** @example pendingInWords({ since: '2021-11-22' }) // => 'since 22 November 2021' */
export function pendingInWords({ since }: NonNullable<RenditionData['pending']>): string {
  return since === 'unknown' ? 'since a day that is not known' : `since ${printDate(since)}`;
}

/**
 * The name of a language; what is no code of one stays as it is.
 *
 * @example
 * languageInWords('lt', 'en-GB') // => 'Lithuanian'
 */
function languageInWords(language: string, locale: string): string {
  const signed = SIGN_LANGUAGES[language.toLowerCase()];
  if (signed !== undefined) return signed;
  if (!isLanguageTag(language)) return language;
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}

/** Those of these islands, which the lists of browsers and of Node do not know. */
const SIGN_LANGUAGES: Readonly<Record<string, string>> = {
  bfi: 'British Sign Language',
  isg: 'Irish Sign Language',
};

/** Whether it can stand in `hreflang` and `lang`. */
export function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
