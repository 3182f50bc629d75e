import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** What a drawing function gives: one element, or several nodes in a row as a root. */
export type Drawn = Element | Root;

/** What a part gives that may have nothing to show. */
export type MaybeDrawn = Drawn | null;

/** What was drawn, as the nodes of a page in their order. */
export function nodesOf(...parts: readonly (ElementContent | Root | null)[]): ElementContent[] {
  return parts.flatMap((part) => {
    if (part === null) return [];
    return part.type === 'root' ? part.children.filter(isDrawn) : [part];
  });
}

/** Of all that a root may hold, drawing functions make elements and text. */
function isDrawn(node: RootContent): node is Element | Text {
  return node.type === 'element' || node.type === 'text';
}
