import type { Row } from '../../core/compare/types.ts';
import type { RenderContext } from '../../core/document/hast/context.ts';
import { hastOfBlocks, hastOfRows, htmlOf } from '../../core/document/hast.ts';
import type { Block } from '../../core/document/types.ts';

/** Blocks of a plan as HTML. */
export function blocksHtml(blocks: readonly Block[], context: RenderContext): string {
  return htmlOf(hastOfBlocks(blocks, context));
}

/**
 * Rows of a comparison as HTML, with their marks, for another page: links to other places of the marked text lead to
 * the comparison.
 *
 * @param page Address of the comparison.
 */
export function excerptHtml(rows: readonly Row[], context: RenderContext, page: string): string {
  // Notes stay: a page with excerpts has their sources at its end.
  const html = htmlOf(hastOfRows(rows, context));
  return html.replace(/ href="#(c-|footnote-)/g, ` href="${page}#$1`);
}
