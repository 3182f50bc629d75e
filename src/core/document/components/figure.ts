import type { Element, ElementContent, Properties } from 'hast';
import { element } from '../hast/element.ts';

/** A picture and its caption. */
export function figureElement(
  image: readonly ElementContent[],
  caption: readonly ElementContent[],
  properties: Properties,
): Element {
  return element('figure', properties, [
    ...image,
    ...(caption.length > 0 ? [element('figcaption', {}, caption)] : []),
  ]);
}
