import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import type { VFileMessage } from 'vfile-message';
import type { ContentError } from '../core/errors.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { leftOver } from './left-over.ts';
import { checkLetters, checkLimits, hasConflict, withoutHidden } from './limits.ts';
import { normaliseLines } from './lines.ts';
import { masked, unmaskTree } from './masks.ts';
import { neverRun } from './never-run.ts';
import { explainMessage } from './parser-messages.ts';
import { unread } from './unread.ts';

export interface ParsedMarkdown {
  /** Empty where the file could not be read at all. */
  readonly tree: Root;
  readonly frontMatter: FrontMatter | undefined;
  /** Not empty: the tree is fit for finding more mistakes, and for nothing else. */
  readonly errors: readonly ContentError[];
  /** Whether the whole text is in the tree; otherwise nothing can be said of what it lacks. */
  readonly isWhole: boolean;
}

// Typed as the whole of Acorn, of which the parser calls these two functions.
const acorn = neverRun as unknown as NonNullable<Options['acorn']>;

const mdx = remark().use(remarkMdx, { acorn, addResult: false }).use(remarkGfm).freeze();
const markdown = remark().use(remarkGfm).freeze();

/**
 * Parse a plan text: MDX with tables, footnotes and the rest of GitHub's Markdown.
 *
 * Whatever the file holds, it returns; mistakes come back as errors with their place. That the text
 * keeps to what a plan may hold is for `checkSubset` to say.
 *
 * @param source The whole file, front matter and all, so that lines are those an editor shows.
 * @param file Its path, for the errors.
 *
 * @example
 * parseMarkdown('---\nlabel: Draft\n---\n## Carers\n', 'index.mdx')
 * // => { tree: { type: 'root', … }, frontMatter: { text: 'label: Draft', line: 2 }, errors: [] }
 *
 * parseMarkdown('Fewer than <5 people.', 'index.mdx').errors[0].message
 * // => 'index.mdx:1:12: The “<” in “<5 people.” is read as the beginning of a tag.\n  Fix: Write “&lt;” …'
 */
export function parseMarkdown(source: string, file: string): ParsedMarkdown {
  const text = normaliseLines(source);
  const letters = checkLetters(text, file);
  const readable = letters.length > 0 ? withoutHidden(text) : text;
  const { frontMatter, body, errors: split } = splitFrontMatter(readable, file);
  const limits = checkLimits(text, file);
  if (hasConflict(text)) {
    return { tree: emptyTree(), frontMatter, errors: [...letters, ...limits], isWhole: false };
  }
  const before = [...split, ...letters, ...limits];
  if (limits.length > 0 || split.length > 0) {
    return { tree: emptyTree(), frontMatter, errors: before, isWhole: false };
  }
  const { errors, ...parsed } = parseToTheEnd(body, file);
  return { ...parsed, frontMatter, errors: [...before, ...errors] };
}

/**
 * Parse a Markdown file of somebody else, in which HTML is text and braces are braces.
 *
 * @param source The whole file; front matter is taken off where there is any.
 */
export function parsePlainMarkdown(source: string, file: string): ParsedMarkdown {
  const text = normaliseLines(source).replaceAll('\r', '\n');
  const { frontMatter, body } = splitFrontMatter(text, file);
  const errors = [...checkLetters(text, file), ...checkLimits(text, file)];
  const isWhole = errors.length === 0;
  return { tree: isWhole ? markdown.parse(body) : emptyTree(), frontMatter, errors, isWhole };
}

// The parser stops at the first mistake. A handful of them at a time is what a person mends in one
// go, and keeps the time for a file full of mistakes in bounds.
const MAX_MISTAKES = 10;

/** Parse; where the parser stumbles over a `<` or `{`, note it, take it for text, and parse again. */
function parseToTheEnd(
  body: string,
  file: string,
): { tree: Root; errors: ContentError[]; isWhole: boolean } {
  const errors: ContentError[] = [];
  let text = body;
  while (errors.length < MAX_MISTAKES) {
    try {
      const tree = mdx.parse(text);
      // With a mark taken for text, others may seem to be left over.
      const odd = errors.length === 0 ? leftOver(tree, text, file) : [];
      if (errors.length > 0) unmaskTree(tree);
      return { tree, errors: [...errors, ...odd, ...unread(tree, file)], isWhole: true };
    } catch (thrown) {
      const { error, culprits } = explainMessage(thrown as VFileMessage, text, file);
      errors.push(error);
      if (culprits.length === 0) break;
      text = masked(text, culprits);
    }
  }
  return { tree: emptyTree(), errors, isWhole: false };
}

function emptyTree(): Root {
  return { type: 'root', children: [] };
}
