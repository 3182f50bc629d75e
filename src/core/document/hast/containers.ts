import type { Element, ElementContent, Properties } from 'hast';
import { calloutElement } from '../components/callout.ts';
import { commitmentElement } from '../components/commitment.ts';
import { quotationElement } from '../components/quotation.ts';
import type { Container } from '../types.ts';
import { blockElements, entryWords } from './block.ts';
import type { RenderContext } from './context.ts';
import { element } from './element.ts';
import type { Entry } from './entries.ts';
import { entryProperties } from './entry-properties.ts';
import { type Group, goneClass, isGroup } from './groups.ts';
import { tableElement } from './table.ts';

/** Draw groups and entries one after the other. */
export function drawNodes(
  nodes: readonly (Group | Entry)[],
  context: RenderContext,
): ElementContent[] {
  return nodes.flatMap((node) =>
    isGroup(node) ? [drawGroup(node, context)] : blockElements(node, context),
  );
}

function drawGroup(group: Group, context: RenderContext): Element {
  const { container, kind } = group.placed;
  if (kind === 'item') return itemElement(group, context);
  if (container?.kind === 'table') {
    return withRemoved(tableElement(group, container, context, drawNodes), group);
  }
  const children = drawNodes(group.children, context);
  return withRemoved(
    container
      ? containerElement(container, children, group, context)
      : element('div', {}, children),
    group,
  );
}

function containerElement(
  container: Container,
  children: readonly ElementContent[],
  { isLater }: Group,
  context: RenderContext,
): Element {
  switch (container.kind) {
    case 'list':
      return listElement(container, children);
    case 'quotation':
      return quotationElement(container.attributes, children, {
        context,
        side: isLater ? 'after' : 'before',
        within: [],
      });
    case 'footnote':
      return footnoteElement(container.label, children, isLater, context);
    case 'component':
      return componentElement(container.name, container.attributes, children, context);
    default:
      return element('div', {}, children);
  }
}

function listElement(
  { ordered, start }: Extract<Container, { kind: 'list' }>,
  children: readonly ElementContent[],
): Element {
  const className = ['govuk-list', ordered ? 'govuk-list--number' : 'govuk-list--bullet'];
  const first = ordered && start !== 1 ? { start } : {};
  return element(ordered ? 'ol' : 'ul', { className, ...first }, children);
}

/**
 * A list item. The text that stands for it is drawn in it without a paragraph, and says how the
 * item changed; a text that is gone from an item that is still there is a paragraph of its own.
 */
function itemElement(group: Group, context: RenderContext): Element {
  const own = group.children.find(
    (child): child is Entry =>
      !isGroup(child) &&
      child.block?.kind === 'list-item' &&
      (child.side === 'after' || !group.isLater),
  );
  const properties = own ? entryProperties(own, [], context) : {};
  const children = group.children.flatMap((child) =>
    child === own ? entryWords(child, context) : drawNodes([child], context),
  );
  return withRemoved(element('li', properties, children), group);
}

function footnoteElement(
  label: string,
  children: readonly ElementContent[],
  isLater: boolean,
  context: RenderContext,
): Element {
  const { id } = isLater ? context.footnote(label) : { id: undefined };
  const properties = { className: ['pl-footnote'], role: 'doc-footnote' };
  return element(
    'div',
    id !== undefined && context.claimId(id) ? { ...properties, id } : properties,
    children,
  );
}

function componentElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  context: RenderContext,
): Element {
  switch (name) {
    case 'Callout':
      return calloutElement(attributes, children);
    case 'Commitment':
      return commitmentElement(attributes, children, context);
    default:
      return element('div', {}, children);
  }
}

/** A container of which nothing is left is marked as what stood in it. */
function withRemoved(drawn: Element, group: Group): Element {
  const classes = classesOf(drawn.properties);
  const gone = goneClass(group);
  if (group.isLater || classes.includes(gone)) return drawn;
  return { ...drawn, properties: { ...drawn.properties, className: [...classes, gone] } };
}

function classesOf({ className }: Properties): (string | number)[] {
  return Array.isArray(className) ? className : [];
}
