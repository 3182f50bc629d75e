import type { RootContent } from 'mdast';
import { documentFromMdast } from '../../src/core/document/from-mdast.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { normaliseLines } from '../../src/markdown/lines.ts';
import { parsePlainMarkdown } from '../../src/markdown/parse.ts';
import { wordsOf } from './words.ts';

/** A piece of Markdown at the outermost level: a heading, a paragraph, a whole list or table … */
export interface SourceBlock {
  readonly kind: RootContent['type'];
  readonly source: string;
  /** What is read of it: its blocks, with a line feed between them. */
  readonly text: string;
  readonly words: number;
  /** Of a heading. */
  readonly depth: number | undefined;
  /** Stretches of plain words that stand in the source as they are read. */
  readonly plain: readonly PlainStretch[];
}

export interface PlainStretch {
  /** Offset in the source of the block. */
  readonly at: number;
  readonly text: string;
}

/** Cut a Markdown file into its outermost pieces, without its front matter. */
export function sourceBlocks(markdown: string): SourceBlock[] {
  const { body } = splitFrontMatter(normaliseLines(markdown), FILE);
  const { tree } = parsePlainMarkdown(body, FILE);
  const { document } = documentFromMdast([{ tree, file: FILE }], { numberRepeats: true });
  const blocks = document.sections.flatMap((section) => section.blocks);
  return tree.children.map((node) => {
    const { start, end } = node.position ?? NOWHERE;
    const texts = blocks
      .filter(({ place: { line = 0 } }) => line >= start.line && line <= end.line)
      .map(({ text }) => text);
    const from = start.offset ?? 0;
    const source = body.slice(from, end.offset);
    return {
      kind: node.type,
      source,
      text: texts.join('\n'),
      words: wordsOf(texts.join('\n')).length,
      depth: node.type === 'heading' ? node.depth : undefined,
      plain: plainStretches(node, source, from),
    };
  });
}

export function sumWords(blocks: readonly SourceBlock[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

const FILE = 'version.md';
const NOWHERE = { start: { line: 0, offset: 0 }, end: { line: 0, offset: 0 } };

function plainStretches(node: RootContent, source: string, from: number): PlainStretch[] {
  const children = node.type === 'paragraph' ? node.children : [];
  return children.flatMap((child) => {
    if (child.type !== 'text') return [];
    const at = (child.position?.start.offset ?? 0) - from;
    return source.startsWith(child.value, at) ? [{ at, text: child.value }] : [];
  });
}
