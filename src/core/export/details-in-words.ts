import type { Change, FigureChange, FormChange, Row } from '../compare/types.ts';
import { beginningOf, collapseSpace } from '../trace/plain-text.ts';
import { componentWords } from './component-words.ts';
import { capitalised } from './phrases.ts';

/** More words than these are counted and not quoted: the marked text shows them better. */
const MAX_QUOTED_WORDS = 8;

/** As much of a longer text as says what it is about. */
const QUOTED_LENGTH = 60;

/** As many figures as a reader takes in at a time. */
const MAX_FIGURES = 4;

const FORM_NAMES: Readonly<Record<FormChange['kind'], string>> = {
  link: 'Link',
  emphasis: 'Emphasis',
  code: 'Mark for code',
  level: 'Level of the heading',
  kind: 'Kind of text',
  container: 'Place',
  column: 'Place of the column',
  image: 'Picture',
  note: 'Footnote',
  attribute: 'Detail',
  pin: 'Address of the section',
};

/**
 * Say what became of a figure.
 *
 * @example
 * figureWords({ before: '£250m', after: '£219m' }) // => '£250m became £219m'
 */
export function figureWords({ before, after }: FigureChange): string {
  if (before === undefined) return `${after ?? ''} is new`;
  return after === undefined ? `${before} is gone` : `${before} became ${after}`;
}

/**
 * Say what changed besides the words.
 *
 * @example
 * formWords({ kind: 'link', before: 'https://a.example', after: 'https://b.example' })
 * // => 'Link changed from https://a.example to https://b.example'
 */
export function formWords({ kind, before, after }: FormChange): string {
  const told = componentWords(before, after);
  if (told !== undefined) return told;
  if (kind === 'container') return placeWords(before, after);
  const name = FORM_NAMES[kind];
  if (before === '') return `${name} added: ${after}`;
  return after === '' ? `${name} removed: ${before}` : `${name} changed from ${before} to ${after}`;
}

// "numbered list" says where a text stands; what stands in nothing is plain text.
function placeWords(before: string, after: string): string {
  const [was, is] = [before || 'plain text', after || 'plain text'];
  return `${capitalised(was)} became ${is}`;
}

/**
 * Say what became of the words of an edited text: its figures first, then the words that took the
 * place of others where they are few and in one place, else how many.
 *
 * @example
 * editInWords(change, rows)
 * // => '£250m became £219m; 5 words added and 2 removed in all'
 */
export function editInWords(change: Change, rows: readonly Row[]): string {
  const figures = change.figures.filter(isTold);
  const told = figures.slice(0, MAX_FIGURES).map(figureWords);
  const more = figures.length - told.length;
  return [
    ...told,
    ...(more > 0 ? [`and ${more} more ${more === 1 ? 'figure' : 'figures'}`] : []),
    ...otherWords({ ...change, figures }, rows),
  ].join('; ');
}

/** “Three” that came or went with its sentence is a word like others; a number in digits is a figure. */
function isTold({ before, after }: FigureChange): boolean {
  return (before !== undefined && after !== undefined) || /\d/.test(before ?? after ?? '');
}

function otherWords({ words, figures }: Change, rows: readonly Row[]): string[] {
  if (figures.length === 0) return [replacedWords(rows) ?? countedWords(words)];
  const inFigures = (side: 'before' | 'after') => countWords(figures.map((one) => one[side] ?? ''));
  const figuresOnly = words.added <= inFigures('after') && words.removed <= inFigures('before');
  return figuresOnly ? [] : [`${countedWords(words)} in all`];
}

function replacedWords(rows: readonly Row[]): string | undefined {
  const removed = marked(rows, 'removed');
  const added = marked(rows, 'added');
  if (removed.length + added.length === 1) {
    const [gone] = removed;
    return gone === undefined
      ? `‘${beginningOf(added[0] ?? '', QUOTED_LENGTH)}’ was put in`
      : `‘${beginningOf(gone, QUOTED_LENGTH)}’ was taken out`;
  }
  const short = [removed, added].every(
    (texts) => texts.length === 1 && countWords(texts) <= MAX_QUOTED_WORDS,
  );
  return short ? `‘${removed[0]}’ became ‘${added[0]}’` : undefined;
}

function countedWords({ added, removed }: Change['words']): string {
  const words = (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`;
  if (removed === 0) return `${words(added)} added`;
  return added === 0 ? `${words(removed)} removed` : `${words(added)} added and ${removed} removed`;
}

function marked(rows: readonly Row[], kind: 'added' | 'removed'): string[] {
  return rows
    .flatMap(({ spans }) => spans)
    .filter((span) => span.kind === kind)
    .map(({ text }) => collapseSpace(text).replace(/^[.,:;]\s+|[.,:;]$/g, ''))
    .filter((text) => text !== '');
}

function countWords(texts: readonly string[]): number {
  return texts.flatMap((text) => text.split(/\s+/)).filter(Boolean).length;
}
