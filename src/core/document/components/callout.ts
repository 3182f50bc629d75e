import type { Element, ElementContent } from 'hast';
import { element, text } from '../hast/element.ts';

const LABELS: Readonly<Record<string, string>> = { note: 'Note', warning: 'Warning' };

/** `Callout`: text that is set off, under the word that says what kind it is. */
export function calloutElement(
  { kind = 'note' }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
): Element {
  const label = LABELS[kind] ?? 'Note';
  return element(
    'aside',
    {
      className: ['govuk-inset-text', 'pl-callout', `pl-callout--${label.toLowerCase()}`],
      role: 'note',
    },
    [element('p', { className: ['pl-callout__label'] }, [text(label)]), ...children],
  );
}
