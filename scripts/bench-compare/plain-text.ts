import { documentFromMdast } from '../../src/core/document/from-mdast.ts';
import type { PlanDocument } from '../../src/core/document/types.ts';
import { parsePlainMarkdown } from '../../src/markdown/parse.ts';
import type { VersionText } from './types.ts';

/** Reads a Markdown file as `npm run compare` does: headings that stand twice are numbered. */
export function readMarkdown(markdown: string): PlanDocument {
  const { tree } = parsePlainMarkdown(markdown, 'version.md');
  return documentFromMdast([{ tree, file: 'version.md' }], { numberRepeats: true }).document;
}

/**
 * The text of a document as it is read: its blocks, with an empty line between them. Markup, link
 * addresses and list numbers are not in it, so they cannot count against an engine.
 */
export function plainTextOf({ sections }: PlanDocument): string {
  return sections.flatMap(({ blocks }) => blocks.map(({ text }) => `${text}${BREAK}`)).join('');
}

/** What stands between two blocks. */
export const BREAK = '\n\n';

export function versionText(markdown: string): VersionText {
  return { markdown, text: plainTextOf(readMarkdown(markdown)) };
}
