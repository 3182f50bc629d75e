import type { FootnoteDefinition, Heading, Nodes } from 'mdast';
import { componentBlocks, isBlockComponent } from './component-blocks.ts';
import { type DraftBlock, draftBlock } from './draft.ts';
import { inlineText } from './inline-text.ts';
import { listBlocks } from './list-blocks.ts';
import { paragraphBlocks } from './paragraph-blocks.ts';
import { type Scope, within } from './scope.ts';
import { tableBlocks } from './table-blocks.ts';

/** The blocks of a run of nodes, in reading order. What is read by no one (definitions, code of MDX) has none. */
export function blocksOf(nodes: readonly Nodes[], scope: Scope): DraftBlock[] {
  return nodes.flatMap((node) => blocksOfNode(node, scope));
}

/** The block of a heading; at the top of a text it opens a section, elsewhere it is a heading and no more. */
export function headingBlock(node: Heading, scope: Scope): DraftBlock {
  return draftBlock('heading', node, scope, inlineText(node.children, scope), {
    depth: String(node.depth),
  });
}

function blocksOfNode(node: Nodes, scope: Scope): DraftBlock[] {
  switch (node.type) {
    case 'heading':
      return [headingBlock(node, scope)];
    case 'paragraph':
      return paragraphBlocks(node, scope);
    case 'list':
      return listBlocks(node, scope);
    case 'table':
      return tableBlocks(node, scope);
    case 'blockquote':
      return blocksOf(node.children, within(scope, { kind: 'quotation', id: '', attributes: {} }));
    case 'footnoteDefinition':
      return footnoteBlocks(node, scope);
    case 'code':
      return [draftBlock('code', node, scope, { text: node.value, inlines: [] }, lang(node.lang))];
    case 'html':
      return node.value.startsWith('<!--')
        ? []
        : [draftBlock('code', node, scope, { text: node.value, inlines: [] }, lang('html'))];
    case 'thematicBreak':
      return [draftBlock('break', node, scope)];
    case 'mdxJsxFlowElement':
      return componentBlocks(node, scope);
    case 'mdxJsxTextElement':
      return isBlockComponent(node) ? componentBlocks(node, scope) : [];
    default:
      return [];
  }
}

function lang(name: string | null | undefined): Record<string, string> {
  return name ? { lang: name } : {};
}

/** The first paragraph of a footnote stands for it, as that of an item does for the item. */
function footnoteBlocks(node: FootnoteDefinition, scope: Scope): DraftBlock[] {
  const label = scope.footnoteLabel(node.identifier);
  const inside = within(scope, { kind: 'footnote', id: '', label });
  const [first, ...rest] = blocksOf(node.children, inside);
  if (!first) return [];
  const isText = first.kind === 'paragraph' && first.containers === inside.containers;
  return [isText ? { ...first, kind: 'footnote', attributes: { label } } : first, ...rest];
}
