import type { Root } from 'mdast';
import { takePin } from '../core/document/mdast/pin.ts';

/**
 * A remark plugin that gives headings of news and pages the ids that are pinned to them, as
 * headings of plans have them: `## Carers [#carers]`.
 */
export function remarkPins() {
  return (tree: Root): void => {
    tree.children = tree.children.map((node) => {
      if (node.type !== 'heading') return node;
      const { heading, pin } = takePin(node);
      return pin === undefined
        ? heading
        : { ...heading, data: { ...heading.data, hProperties: { id: pin } } };
    });
  };
}
