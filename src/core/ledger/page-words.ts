import type { RootContent } from 'hast';
import { renderContext } from '../document/hast/context.ts';
import { hastOfBlocks } from '../document/hast.ts';
import type { Section } from '../document/types.ts';

/**
 * Classes of what a page of a version draws beside its text, and differently on each page: links
 * to headings, numbers of notes and footnotes.
 */
export const NOT_TEXT = ['pl-anchor', 'pl-note', 'pl-footnote__number'] as const;

/**
 * Whether an element of a class of `NOT_TEXT` holds what belongs there, a sign or a number. Words
 * that were put there are read like all others, so they are words of the page.
 */
export function isMark(content: string): boolean {
  return /^(?:#|\[\d+\]|\d+\.)$/.test(withoutSpace(content));
}

/** The class of the element of a page that holds the text of a version. */
export const TEXT_CLASS = 'pl-prose';

/**
 * The words that a page of a version shows for these sections, without any white space: what is
 * left of its text once all that `NOT_TEXT` names is taken out.
 *
 * Drawn by the function that draws the pages, so that also the words that it adds, such as the date
 * of a commitment, are those that a reader sees.
 */
export function wordsShown(sections: readonly Pick<Section, 'blocks'>[]): string {
  const blocks = sections.flatMap((section) => section.blocks);
  return wordsOfNodes(hastOfBlocks(blocks, renderContext()));
}

/** The words of nodes of a page, without white space and without what `NOT_TEXT` names. */
export function wordsOfNodes(nodes: readonly RootContent[]): string {
  return nodes.map(wordsOfNode).join('');
}

function wordsOfNode(node: RootContent): string {
  if (node.type === 'text') return withoutSpace(node.value);
  if (node.type !== 'element') return '';
  const { className } = node.properties;
  const classes = Array.isArray(className) ? className.map(String) : [];
  const words = wordsOfNodes(node.children);
  return NOT_TEXT.some((name) => classes.includes(name)) && isMark(words) ? '' : words;
}

/** Words as they are compared: how a page breaks and spaces them is not theirs. */
export function withoutSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}
