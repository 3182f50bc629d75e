import type { Element, Nodes, Root } from 'hast';
import { DRAWN_SCHEMA, type DrawnSchema } from '../core/document/hast/drawn-schema.ts';

/**
 * What in drawn HTML is outside its schema: elements, attributes, addresses with another scheme.
 *
 * The second wall behind the check of the text, which knows nothing of HTML: it judges what came
 * out of it, whoever drew it.
 *
 * @example
 * strayHtml(h('p', { onClick: 'x' })) // => ['<p> has the attribute “onClick”']
 */
export function strayHtml(node: Nodes, schema: DrawnSchema = DRAWN_SCHEMA): string[] {
  const own =
    node.type === 'element'
      ? strayElement(node, schema)
      : isRaw(node)
        ? ['HTML that nobody read']
        : [];
  const below =
    'children' in node ? node.children.flatMap((child) => strayHtml(child, schema)) : [];
  return [...own, ...below];
}

/**
 * A rehype plugin that refuses a text of news or pages whose HTML holds more than its schema.
 *
 * @throws {Error} Naming everything that is outside.
 */
export function rehypeSecondWall() {
  return (tree: Root): void => {
    const stray = strayHtml(tree);
    if (stray.length > 0) {
      throw new Error(`What was drawn from the text is more than it may be: ${stray.join(', ')}.`);
    }
  };
}

/** What remark-rehype makes of HTML in a text where it is told to keep it. */
function isRaw({ type }: { readonly type: string }): boolean {
  return type === 'raw';
}

function strayElement({ tagName, properties }: Element, schema: DrawnSchema): string[] {
  if (!schema.tagNames.includes(tagName)) return [`the element <${tagName}>`];
  const known = [...(schema.attributes['*'] ?? []), ...(schema.attributes[tagName] ?? [])];
  return Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return [];
    if (!known.includes(name)) return [`<${tagName}> has the attribute “${name}”`];
    const schemes = Object.hasOwn(schema.protocols, name) ? schema.protocols[name] : undefined;
    const isStray = schemes !== undefined && !hasScheme(String(value), schemes);
    return isStray ? [`<${tagName}> leads to “${String(value)}”`] : [];
  });
}

// Stands for the address of the page itself; no real site can have this name (RFC 2606).
const HERE = 'https://here.invalid/';

/** As a browser reads the address: without tabs, line ends and case. */
function hasScheme(address: string, schemes: readonly string[]): boolean {
  return (
    URL.canParse(address, HERE) && schemes.includes(new URL(address, HERE).protocol.slice(0, -1))
  );
}
