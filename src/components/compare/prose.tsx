import type { Row } from '../../core/compare/types.ts';
import type { RenderContext } from '../../core/document/hast/context.ts';
import { hastOfRows } from '../../core/document/hast.ts';
import type { Drawn } from '../drawn.ts';

/** Rows of the merged reading with their marks, as running text. */
export function prose(
  rows: readonly Row[],
  context: RenderContext,
  attributes: { readonly id?: string; readonly 'data-section'?: string } = {},
): Drawn {
  return (
    <div class="pl-prose" {...attributes}>
      {hastOfRows(rows, context)}
    </div>
  );
}
