import type { Element, ElementContent, Properties } from 'hast';
import type { RenderContext } from './context.ts';
import { element, text } from './element.ts';
import type { Entry } from './entries.ts';

/** Class by which a style sheet tells how the row of a comparison differs. */
const ROW_CLASSES = {
  kept: [],
  added: ['pl-added'],
  removed: ['pl-removed'],
  edited: ['pl-edited'],
  split: ['pl-split'],
  merged: ['pl-merged'],
  moved: ['pl-moved'],
  'moved-away': ['pl-moved-away'],
} as const;

/**
 * What an element says about the change of its row: its class, the change's id, and for the first
 * element of a change the id that links lead to.
 *
 * @param classes What the element has of its own.
 */
export function entryProperties(
  entry: Entry,
  classes: readonly string[],
  context: RenderContext,
): Properties {
  const id = anchorOf(entry, context);
  return { ...withoutAnchor(entry, classes), ...(id === undefined ? {} : { id }) };
}

/** The same for an element that has an id already. */
export function withoutAnchor({ row }: Entry, classes: readonly string[]): Properties {
  const className = [...classes, ...ROW_CLASSES[row.kind]];
  return {
    ...(className.length > 0 ? { className } : {}),
    ...(row.change === undefined ? {} : { dataChange: row.change }),
  };
}

/** The id of the change, for the first element of the page that is drawn for it. */
export function anchorOf({ row, side }: Entry, context: RenderContext): string | undefined {
  if (row.change === undefined || side === 'stub') return undefined;
  return context.claimId(row.change) ? row.change : undefined;
}

/** For what was moved, a link to the place where it stood. */
export function movedFrom({ row, isFirst }: Entry, context: RenderContext): ElementContent[] {
  if (row.kind !== 'moved' || row.change === undefined || !isFirst) return [];
  const from = context.change(row.change)?.from;
  const words =
    from === undefined || from === '' ? 'Moved from an earlier place' : `Moved from ${from}`;
  return [
    element(
      'a',
      { className: ['govuk-link', 'pl-moved-from'], href: `#${oldPlaceId(row.change)}` },
      [text(words)],
    ),
  ];
}

/** What stands where a moved block stood: where it went. */
export function movedTo({ row }: Entry, context: RenderContext): Element {
  const change = row.change ?? '';
  const to = context.change(change)?.to;
  const id = oldPlaceId(change);
  return element(
    'p',
    {
      className: ['govuk-body', 'pl-moved-away'],
      ...(context.claimId(id) ? { id } : {}),
      dataChange: change,
    },
    [
      text('Moved to '),
      element('a', { className: ['govuk-link'], href: `#${change}` }, [
        text(to === undefined || to === '' ? 'another place' : to),
      ]),
    ],
  );
}

function oldPlaceId(change: string): string {
  return `${change}-from`;
}
