import type { Nodes, Parents, Root } from 'mdast';
import type { ContentError } from '../core/errors.ts';
import { checkCode } from './subset/code.ts';
import { checkComponent } from './subset/components.ts';
import { checkLinks } from './subset/links.ts';
import { reportFor } from './subset/report.ts';
import { checkCharacters, checkMarks } from './subset/words.ts';
import { PLAN_VOCABULARY, type Vocabulary } from './vocabulary.ts';

/**
 * Check that a text keeps to what it may hold: Markdown and the components of its vocabulary, with
 * attributes that are plain text; no code, no HTML, no address that a browser would run.
 *
 * @param tree As `parseMarkdown` gives it.
 * @param file Its path, for the errors.
 * @param vocabulary The components that it may hold. Default: those of plan texts.
 *
 * @example
 * checkSubset(parseMarkdown('Hello <Calout>x</Calout>', 'a.mdx').tree, 'a.mdx')[0].message
 * // => 'a.mdx:1:7: There is no component <Calout>.\n  Fix: Write <Callout>: <Callout kind="note">…</Callout>.'
 */
export function checkSubset(
  tree: Root,
  file: string,
  vocabulary: Vocabulary = PLAN_VOCABULARY,
): ContentError[] {
  const errors = checkNode(tree, [], file, vocabulary);
  // Parts of one text without places of their own may have the same mistake.
  return [...new Map(errors.map((error) => [error.message, error])).values()];
}

function checkNode(
  node: Nodes,
  ancestors: readonly Parents[],
  file: string,
  vocabulary: Vocabulary,
): ContentError[] {
  const report = reportFor(file, ancestors);
  return [
    ...checkCode(node, report),
    ...(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? checkComponent(node, ancestors, vocabulary, report)
      : []),
    ...checkLinks(node, report),
    ...checkCharacters(node, report),
    ...checkMarks(node, report),
    ...('children' in node
      ? node.children.flatMap((child) => checkNode(child, [...ancestors, node], file, vocabulary))
      : []),
  ];
}
