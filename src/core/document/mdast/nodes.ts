import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type {} from 'remark-mdx';

export type FlowComponent = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
export type InlineComponent = Extract<RootContent, { type: 'mdxJsxTextElement' }>;
export type ComponentNode = FlowComponent | InlineComponent;

/** The attributes of a component that are plain text; one without a value counts as empty. */
export function attributesOf(node: ComponentNode): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && !isCode(attribute.value)
        ? [[attribute.name, attribute.value ?? '']]
        : [],
    ),
  );
}

function isCode<V>(value: V | string | null | undefined): value is V & object {
  return typeof value === 'object' && value !== null;
}

const PHRASING = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
]);

/** Whether a node stands within a line of text. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type);
}

/** The running text of a node, paragraph after paragraph, for what holds words only. */
export function phrasingOf(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    if (isPhrasing(node)) return [node];
    const inner = 'children' in node ? phrasingOf(node.children) : [];
    return index > 0 && inner.length > 0 ? [{ type: 'break' } as const, ...inner] : inner;
  });
}
