import type { Element, ElementContent } from 'hast';
import { factElement } from '../components/fact.ts';
import { OVERTAKEN, overtakenElement } from '../components/overtaken.ts';
import { whenElement } from '../components/when.ts';
import type { Inline } from '../types.ts';
import { element, text } from './element.ts';
import { type InlineScope, noteLink } from './notes.ts';

/** The element of a mark on words. */
export function inlineElement(
  { kind, attributes = {} }: Inline,
  children: readonly ElementContent[],
  scope: InlineScope,
): Element {
  switch (kind) {
    case 'strong':
      return element('strong', {}, children);
    case 'emphasis':
      return element('em', {}, children);
    case 'delete':
      // `del` would say that this version took it out; the author struck it through.
      return element('s', {}, children);
    case 'code':
      return element('code', {}, children);
    case 'link':
      return linkElement(attributes, children, scope);
    default:
      return componentElement(attributes, children, scope);
  }
}

/** The elements of what stands at one point. */
export function pointElements(
  { kind, attributes = {} }: Inline,
  scope: InlineScope,
): ElementContent[] {
  if (kind === 'note') return [noteElement(attributes.label ?? '', scope)];
  if (kind !== 'image') return [];
  const image = element(
    'img',
    { src: scope.context.file(attributes.src ?? '', scope.side), alt: attributes.alt ?? '' },
    [],
  );
  return attributes.url === undefined || scope.within.includes('link')
    ? [image]
    : [linkElement({ url: attributes.url }, [image], scope)];
}

function noteElement(label: string, scope: InlineScope): Element {
  // What was removed has no footnote on the page any more.
  if (scope.side === 'before') return element('sup', { className: ['pl-note'] }, [text('[note]')]);
  const { number, id } = scope.context.footnote(label);
  return noteLink(number, id, 'Note', scope);
}

function linkElement(
  { url = '', title }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  { context, side, within }: InlineScope,
): Element {
  if (within.includes('link')) return element('span', {}, children);
  return element(
    'a',
    {
      className: ['govuk-link'],
      href: context.link(url, side),
      ...(title === undefined ? {} : { title }),
    },
    children,
  );
}

function componentElement(
  { name, ...attributes }: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  scope: InlineScope,
): Element {
  switch (name) {
    case 'Fact':
      return factElement(attributes, children, scope);
    case 'When':
      return whenElement(attributes, children, scope);
    case OVERTAKEN:
      return overtakenElement(attributes, children, scope);
    case 'Value':
      return element('strong', { className: ['pl-key-figure__value'] }, children);
    default:
      return element('span', {}, children);
  }
}
