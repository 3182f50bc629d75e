import type { Element, ElementContent, Properties } from 'hast';
import { element } from '../hast/element.ts';
import type { InlineScope } from '../hast/notes.ts';
import { sourceNotes } from './fact.ts';

/** `KeyFigure`: a number that stands large (a mark within `children`), what it counts, and its source. */
export function keyFigureElement(
  { source = '' }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  { className, ...properties }: Properties,
  scope: InlineScope,
): Element {
  const classes = ['pl-key-figure', ...(Array.isArray(className) ? className : [])];
  return element('p', { ...properties, className: classes }, [
    ...children,
    ...sourceNotes(source, scope),
  ]);
}
