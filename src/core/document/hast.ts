import type { ElementContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Row } from '../compare/types.ts';
import { drawNodes } from './hast/containers.ts';
import type { RenderContext } from './hast/context.ts';
import { DRAWN_SCHEMA } from './hast/drawn-schema.ts';
import { entriesOf } from './hast/entries.ts';
import { groupEntries } from './hast/groups.ts';
import { placeEntries } from './hast/place-entries.ts';
import type { Block } from './types.ts';

/**
 * Draw blocks as a reader sees them: neighbours in one list, table or quotation in one element.
 *
 * @example
 * htmlOf(hastOfBlocks(section.blocks, renderContext()))
 * // => '<h2 class="govuk-heading-l" id="carers">Carers</h2><p class="govuk-body">A gap.</p>'
 */
export function hastOfBlocks(blocks: readonly Block[], context: RenderContext): ElementContent[] {
  return hastOfRows(blocks.map(keptRow), context);
}

/**
 * Draw rows of a comparison: the later text as `hastOfBlocks` draws it, and in it what was added as
 * `ins`, what was removed as `del` or as a block of class `pl-removed`, and the places of moves.
 *
 * Once `ins` is unwrapped and `del`, `.pl-removed`, `.pl-moved-away`, `.pl-moved-from`,
 * `.pl-moved-note`, `.pl-joint`, `.pl-change-anchor` and the visually hidden words are taken out,
 * the tags are those of the later blocks.
 *
 * @param rows Neighbours; a run of them may be drawn apart from the others as long as it does not
 * cut a list or table.
 */
export function hastOfRows(rows: readonly Row[], context: RenderContext): ElementContent[] {
  return onlyDrawn(drawNodes(groupEntries(placeEntries(entriesOf(rows))), context));
}

// The second wall behind the check of the text: whatever got past it, nothing but what a document may
// hold is drawn.
function onlyDrawn(nodes: readonly ElementContent[]): ElementContent[] {
  const clean = sanitize({ type: 'root', children: [...nodes] }, DRAWN);
  return clean.type === 'root' ? (clean.children as ElementContent[]) : [];
}

const DRAWN = DRAWN_SCHEMA as Schema;

/** The HTML of what was drawn. */
export function htmlOf(nodes: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...nodes] });
}

function keptRow(block: Block): Row {
  return {
    kind: 'kept',
    before: [block],
    after: [block],
    spans: [{ kind: 'kept', text: block.text }],
  };
}
