import type { Element, ElementContent } from 'hast';
import { element, hidden, text } from '../hast/element.ts';
import type { InlineScope } from '../hast/notes.ts';

/** Name of the mark on words that no longer hold; no text can write it, pages of notices set it. */
export const OVERTAKEN = 'Overtaken';

/**
 * Words that no longer hold, and the number of the note that says what does. They stay as easy to
 * read as others: what was said then is why somebody reads it.
 */
export function overtakenElement(
  { anchor = '', number = '', begins, ends }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  { within }: InlineScope,
): Element {
  const label = [text(`Overtaken ${number}`)];
  const className = ['pl-overtaken__note'];
  const note = within.includes('link')
    ? element('span', { className }, label)
    : element('a', { className, href: `#${overtakenNote(anchor)}` }, label);
  return element(
    's',
    { className: ['pl-overtaken'], ...(begins === undefined ? {} : { id: anchor }) },
    [
      ...(begins === undefined ? [] : [hidden('[No longer holds: ')]),
      ...children,
      ...(ends === undefined ? [] : [hidden('] '), note]),
    ],
  );
}

/** Id of the note that says what holds now. */
export function overtakenNote(anchor: string): string {
  return `${anchor}-now`;
}
