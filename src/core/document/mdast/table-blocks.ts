import type { Table } from 'mdast';
import { type DraftBlock, draftBlock } from './draft.ts';
import { rowText } from './inline-text.ts';
import { type Scope, within } from './scope.ts';

/** The rows of a table, one block each; the first is its header. */
export function tableBlocks(node: Table, scope: Scope): DraftBlock[] {
  const align = node.align?.map((side) => side ?? null) ?? [];
  const inTable = within(scope, { kind: 'table', id: '', align });
  return node.children.map((row, index) =>
    draftBlock(
      'table-row',
      row,
      inTable,
      rowText(row.children, inTable),
      index === 0 ? { header: 'true' } : {},
    ),
  );
}
