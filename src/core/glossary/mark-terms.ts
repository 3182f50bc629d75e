import type { ElementContent, Properties, Text } from 'hast';
import { NOT_TEXT } from '../ledger/page-words.ts';
import type { FoundTerm } from './find-terms.ts';

/** A text with its terms marked. */
export interface MarkedText<T> {
  readonly nodes: ElementContent[];
  /** The terms that were marked, in the order of the text. */
  readonly terms: readonly T[];
}

type LinkOf<T> = (term: T, spelling: string) => Properties;

/** Where no link may stand, or where one would be in the way: links, headings, code. */
const LEFT_ALONE = new Set(['a', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'sup']);

/**
 * Make the first occurrence of each term in a drawn text a link. No word is added and none is taken
 * out: a page that is marked says what it said before.
 *
 * @param find Finds terms in a text, as `termFinder` makes it.
 * @param link Properties of the link from a term, as it is spelt in the text.
 *
 * @example
 * markTerms([{ type: 'text', value: 'The STP' }], find, ({ id }) => ({ href: `#${id}` })).terms
 * // => [{ id: 'stp', … }]
 */
export function markTerms<T>(
  nodes: readonly ElementContent[],
  find: (text: string) => readonly FoundTerm<T>[],
  link: LinkOf<T>,
): MarkedText<T> {
  const marked = new Set<T>();
  const first = (text: string) =>
    find(text).filter(({ term }) => !marked.has(term) && marked.add(term) !== undefined);
  return {
    nodes: markNodes(nodes, (text) => markText(text, first(text.value), link)),
    terms: [...marked],
  };
}

function markNodes(
  nodes: readonly ElementContent[],
  mark: (text: Text) => ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return mark(node);
    if (node.type !== 'element' || LEFT_ALONE.has(node.tagName) || isNotText(node)) return [node];
    return [{ ...node, children: markNodes(node.children, mark) }];
  });
}

function isNotText({ properties: { className } }: { readonly properties: Properties }): boolean {
  return Array.isArray(className) && NOT_TEXT.some((name) => className.includes(name));
}

function markText<T>(
  node: Text,
  found: readonly FoundTerm<T>[],
  link: LinkOf<T>,
): ElementContent[] {
  const ends = [0, ...found.map(({ to }) => to)];
  const pieces = found.flatMap(({ term, from, to }, index): ElementContent[] => [
    { type: 'text', value: node.value.slice(ends[index], from) },
    {
      type: 'element',
      tagName: 'a',
      properties: link(term, node.value.slice(from, to)),
      children: [{ type: 'text', value: node.value.slice(from, to) }],
    },
  ]);
  return found.length === 0
    ? [node]
    : [...pieces, { type: 'text', value: node.value.slice(ends.at(-1)) }];
}
