import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast';
import type { BlockKind } from '../types.ts';
import { componentBlocks, isBlockComponent } from './component-blocks.ts';
import { type DraftBlock, draftBlock } from './draft.ts';
import { imageAttributes, inlineText, linkAttributes } from './inline-text.ts';
import type { Scope } from './scope.ts';

/** A paragraph of words; one that holds nothing but a picture, or nothing but components, is those. */
export function paragraphBlocks(node: Paragraph, scope: Scope): DraftBlock[] {
  const children = node.children.filter((child) => !isWhiteSpace(child));
  const components = children.filter(isBlockComponent);
  if (components.length > 0 && components.length === children.length) {
    return components.flatMap((component) => componentBlocks(component, scope));
  }
  const figure =
    children.length === 1 ? figureOf(children[0] as PhrasingContent, scope) : undefined;
  if (figure) return [{ ...draftBlock('figure', node, scope), ...figure }];

  const content = inlineText(node.children, scope);
  if (content.text === '' && content.inlines.length === 0) return [];
  return [draftBlock(kindWithin(scope), node, scope, content)];
}

/** The title of a picture, where it has one, is its caption. */
function figureOf(
  node: PhrasingContent,
  scope: Scope,
): Pick<DraftBlock, 'text' | 'attributes'> | undefined {
  if (node.type === 'link' || node.type === 'linkReference') {
    const inner = node.children.length === 1 ? node.children[0] : undefined;
    return inner && isImage(inner)
      ? figureWith(inner, scope, linkAttributes(node, scope).url)
      : undefined;
  }
  return isImage(node) ? figureWith(node, scope) : undefined;
}

function figureWith(image: Image | ImageReference, scope: Scope, url?: string) {
  const { title } =
    image.type === 'image' ? image : (scope.definitions.get(image.identifier) ?? { title: '' });
  const { text } = inlineText([{ type: 'text', value: title ?? '' }], scope);
  return { text, attributes: imageAttributes(image, scope, url) };
}

function isImage(node: PhrasingContent): node is Image | ImageReference {
  return node.type === 'image' || node.type === 'imageReference';
}

function isWhiteSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function kindWithin({ containers }: Scope): BlockKind {
  return containers.at(-1)?.kind === 'quotation' ? 'quotation' : 'paragraph';
}
