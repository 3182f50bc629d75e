import type { Element, ElementContent } from 'hast';
import type { Block } from '../types.ts';
import type { RenderContext } from './context.ts';
import { element, text } from './element.ts';
import type { Entry } from './entries.ts';
import { anchorOf, entryProperties, withoutAnchor } from './entry-properties.ts';

const SIZES = ['xl', 'l', 'm', 's'];

/** A heading; that of a section has the section's id, and says beside it which change is here. */
export function headingElement(
  entry: Entry,
  block: Block,
  words: readonly ElementContent[],
  context: RenderContext,
): Element {
  const level = context.headingLevel(Number(block.attributes.depth));
  const classes = [`govuk-heading-${SIZES[level - 1] ?? 's'}`];
  const isOfSection = entry.side === 'after' && block.containers.length === 0;
  if (!isOfSection || !context.claimId(block.section)) {
    return element(`h${level}`, entryProperties(entry, classes, context), words);
  }
  return element(`h${level}`, { ...withoutAnchor(entry, classes), id: block.section }, [
    ...changeAnchor(entry, context),
    ...words,
    ...(context.permalinks ? [permalink(block)] : []),
  ]);
}

function changeAnchor(entry: Entry, context: RenderContext): Element[] {
  const id = anchorOf(entry, context);
  return id === undefined ? [] : [element('span', { className: ['pl-change-anchor'], id }, [])];
}

function permalink({ section, text: title }: Block): Element {
  return element(
    'a',
    {
      className: ['govuk-link', 'pl-anchor'],
      href: `#${section}`,
      ariaLabel: `Link to the section ${title.replaceAll('\n', ' ')}`,
    },
    [text('#')],
  );
}
