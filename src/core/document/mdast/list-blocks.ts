import type { List, ListItem } from 'mdast';
import { blocksOf } from './blocks.ts';
import { type DraftBlock, draftBlock } from './draft.ts';
import { type Scope, within } from './scope.ts';

/** The blocks of a list: its items, and what stands in them. */
export function listBlocks(node: List, scope: Scope): DraftBlock[] {
  const inList = within(scope, {
    kind: 'list',
    id: '',
    ordered: node.ordered === true,
    start: node.start ?? 1,
  });
  return node.children.flatMap((item) =>
    itemBlocks(item, within(inList, { kind: 'item', id: '' })),
  );
}

/** The first paragraph of an item stands for the item; an item without text is there all the same. */
function itemBlocks(item: ListItem, scope: Scope): DraftBlock[] {
  const [first, ...rest] = blocksOf(item.children, scope);
  if (!first) return [draftBlock('list-item', item, scope)];
  const isText = first.kind === 'paragraph' && first.containers === scope.containers;
  return isText
    ? [{ ...first, kind: 'list-item', attributes: task(item) }, ...rest]
    : [first, ...rest];
}

function task({ checked }: ListItem): Record<string, string> {
  return typeof checked === 'boolean' ? { checked: String(checked) } : {};
}
