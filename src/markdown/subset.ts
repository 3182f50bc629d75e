import type { Nodes, Parents, Root } from 'mdast';
import type { ContentError } from '../core/errors.ts';
import { type AddressFault, fileFault } from './subset/addresses.ts';
import { checkCode } from './subset/code.ts';
import { checkComponent } from './subset/components.ts';
import { checkLinks } from './subset/links.ts';
import { reportFor } from './subset/report.ts';
import { checkCharacters, checkMarks } from './subset/words.ts';
import { PLAN_VOCABULARY, type Vocabulary } from './vocabulary.ts';

/** What a kind of text may hold. */
export interface Subset {
  readonly vocabulary: Vocabulary;
  /** What is wrong with the address of a picture. */
  readonly imageFault: (address: string) => AddressFault | undefined;
}

/** What the texts of a plan may hold: its documents, themes, notices. */
const PLAN_SUBSET: Subset = { vocabulary: PLAN_VOCABULARY, imageFault: fileFault };

/**
 * Check that a text keeps to what it may hold: Markdown and the components of its vocabulary, with
 * attributes that are plain text; no code, no HTML, no address that a browser would run.
 *
 * @param tree As `parseMarkdown` gives it.
 * @param file Its path, for the errors.
 * @param subset Default: that of plan texts.
 *
 * @example
 * checkSubset(parseMarkdown('Hello <Calout>x</Calout>', 'a.mdx').tree, 'a.mdx')[0].message
 * // => 'a.mdx:1:7: There is no component <Calout>.\n  Fix: Write <Callout>: <Callout kind="note">…</Callout>.'
 */
export function checkSubset(tree: Root, file: string, subset = PLAN_SUBSET): ContentError[] {
  const report = reportFor(file);
  const check = (node: Nodes, ancestors: readonly Parents[]): ContentError[] => [
    ...checkCode(node, report),
    ...(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? checkComponent(node, ancestors, subset.vocabulary, report)
      : []),
    ...checkLinks(node, report, subset.imageFault),
    ...checkCharacters(node, report),
    ...checkMarks(node, report),
    ...('children' in node
      ? node.children.flatMap((child) => check(child, [...ancestors, node]))
      : []),
  ];
  return check(tree, []);
}
