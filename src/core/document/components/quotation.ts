import type { Element, ElementContent } from 'hast';
import { element, text } from '../hast/element.ts';
import type { InlineScope } from '../hast/notes.ts';
import { sourceNotes } from './fact.ts';

/** `Quotation`, or a quotation of Markdown: the words, and who said them where that is written. */
export function quotationElement(
  { by, role, date, source = '' }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  scope: InlineScope,
): Element {
  const words = element('blockquote', { className: ['pl-quotation'] }, children);
  if (by === undefined) return words;
  const said = [by, role, date === undefined ? undefined : scope.context.date(date)];
  return element('figure', { className: ['pl-quotation-figure'] }, [
    words,
    element('figcaption', {}, [
      text(said.filter((part) => part !== undefined).join(', ')),
      ...sourceNotes(source, scope),
    ]),
  ]);
}
