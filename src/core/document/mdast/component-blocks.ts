import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { shapeOf } from '../components.ts';
import { blocksOf } from './blocks.ts';
import { type DraftBlock, draftBlock } from './draft.ts';
import { inlineText } from './inline-text.ts';
import {
  attributesOf,
  type ComponentNode,
  type FlowComponent,
  type InlineComponent,
  isPhrasing,
  phrasingOf,
} from './nodes.ts';
import { type Scope, within } from './scope.ts';

/** The blocks of a component that stands on lines of its own. */
export function componentBlocks(node: ComponentNode, scope: Scope): DraftBlock[] {
  const attributes = attributesOf(node);
  switch (node.name) {
    case 'Figure':
      return [figureBlock(node, attributes, scope)];
    case 'KeyFigure':
      return [keyFigureBlock(node, attributes, scope)];
    case 'Quotation':
      return blocksOf(contentOf(node), within(scope, { kind: 'quotation', id: '', attributes }));
    default:
      return shapeOf(node.name) === 'inline'
        ? blocksOf([paragraphOf([asInline(node as FlowComponent)], node)], scope)
        : blocksOf(
            contentOf(node),
            within(scope, { kind: 'component', id: '', name: node.name ?? '', attributes }),
          );
  }
}

/** Whether a component is a block even where Markdown took it for part of a line, as in `<Callout>Text</Callout>`. */
export function isBlockComponent<N extends Nodes>(node: N): node is N & ComponentNode {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  const shape = shapeOf(node.name);
  return shape === 'container' || shape === 'leaf';
}

function figureBlock(
  node: ComponentNode,
  { src = '', alt = '' }: Record<string, string>,
  scope: Scope,
): DraftBlock {
  const file = scope.fileDigest(src);
  return draftBlock('figure', node, scope, inlineText(phrasingOf(node.children), scope), {
    src,
    alt,
    ...(file === undefined ? {} : { file }),
  });
}

/**
 * The number and its unit are part of the text, under a mark named `Value`: a reader reads them, so
 * a comparison has to mark them.
 */
function keyFigureBlock(
  node: ComponentNode,
  { value = '', unit = '', ...attributes }: Record<string, string>,
  scope: Scope,
): DraftBlock {
  const space = unit === '' || unit === '%' ? '' : ' ';
  const figure: InlineComponent = {
    type: 'mdxJsxTextElement',
    name: 'Value',
    attributes: [],
    children: [{ type: 'text', value: `${value}${space}${unit}` }],
  };
  const words: PhrasingContent[] = [
    figure,
    { type: 'text', value: ' ' },
    ...phrasingOf(node.children),
  ];
  return draftBlock('component', node, scope, inlineText(words, scope), {
    name: 'KeyFigure',
    ...attributes,
  });
}

function asInline(node: FlowComponent): InlineComponent {
  return { ...node, type: 'mdxJsxTextElement', children: phrasingOf(node.children) };
}

/** Words that stand directly in a component are a paragraph. */
function contentOf(node: ComponentNode): Nodes[] {
  const children: readonly Nodes[] = node.children;
  const words = children.filter(isPhrasing);
  return words.length > 0 && words.length === children.length
    ? [paragraphOf(words, node)]
    : [...children];
}

function paragraphOf(children: PhrasingContent[], { position }: ComponentNode): Paragraph {
  return { type: 'paragraph', children, ...(position ? { position } : {}) };
}
