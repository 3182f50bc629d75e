import type { Nodes } from 'mdast';
import type { Block, BlockKind } from '../types.ts';
import { placeOfNode, type Scope } from './scope.ts';
import type { InlineText } from './text-writer.ts';

/** A block that does not know yet in which section it stands. */
export type DraftBlock = Omit<Block, 'id' | 'section' | 'digest'>;

const NO_MARKS: InlineText = { text: '', inlines: [] };

export function draftBlock(
  kind: BlockKind,
  node: Nodes,
  scope: Scope,
  content: InlineText = NO_MARKS,
  attributes: Readonly<Record<string, string>> = {},
): DraftBlock {
  return {
    kind,
    containers: scope.containers,
    text: content.text,
    inlines: content.inlines,
    attributes,
    place: placeOfNode(node, scope),
  };
}
