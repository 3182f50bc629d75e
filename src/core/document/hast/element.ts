import type { Element, ElementContent, Properties, Text } from 'hast';

export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

/** Words that are there for whoever hears, copies or prints the text, and not seen on a screen. */
export function hidden(words: string): Element {
  return element('span', { className: ['govuk-visually-hidden'] }, [text(words)]);
}
