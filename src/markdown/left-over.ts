import type { Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import type { ContentError } from '../core/errors.ts';
import { quote, type Report, reportFor } from './subset/report.ts';

/**
 * Find what Markdown read otherwise than it was meant, and would publish so or lose without a word:
 * headings and tables that are none for want of a space or a line, links whose address cannot
 * be read, marks that close nothing, cells and notes for which there is no place.
 *
 * What is written as text on purpose (`\[`, `&bull;`) is left alone.
 *
 * @param tree As the parser gives it.
 * @param source What it was parsed from: whether a mark was meant as text stands there only.
 *
 * @example
 * leftOver(parse('##Carers'), '##Carers', 'a.mdx')[0].problem // => '“##Carers” is no heading.'
 */
export function leftOver(tree: Root, source: string, file: string): ContentError[] {
  const check = (node: Nodes, around: readonly Parents[]): ContentError[] => {
    const report = reportFor(file, around);
    return [
      ...checkNode(node, rawOf(node, source), report),
      ...('children' in node
        ? node.children.flatMap((child) => check(child, [...around, node]))
        : []),
    ];
  };
  return check(tree, []);
}

/** What an editor wrote; nothing for a node without a place. */
function rawOf({ position }: Nodes, source: string): string {
  const { start, end } = position ?? {};
  return source.slice(start?.offset ?? 0, start?.offset === undefined ? 0 : end?.offset);
}

function checkNode(node: Nodes, raw: string, report: Report): ContentError[] {
  switch (node.type) {
    case 'paragraph':
      return checkParagraph(node, raw, report);
    case 'heading':
      return checkUnderlined(node, raw, report);
    case 'text':
      return checkLinks(node, raw, report);
    case 'table':
      return checkRows(node, report);
    case 'code':
      return checkFence(node, raw, report);
    default:
      return [];
  }
}

const NO_HEADING = /^#{2,6}[^#\s]|^#{1,6}\u00A0/;

function checkParagraph(node: Paragraph, raw: string, report: Report): ContentError[] {
  if (NO_HEADING.test(raw)) {
    const [line = ''] = raw.split('\n');
    const [, marks, title] = /^(#+)[\s\u00A0]*(.*)$/.exec(line) as unknown as [
      string,
      string,
      string,
    ];
    return [
      report(
        node,
        `${quote(line)} is no heading: no plain space stands after “${marks}”.`,
        `Write “${marks} ${title}”, or “\\${line}” for text that begins so.`,
      ),
    ];
  }
  if (raw.startsWith('|')) {
    return [
      report(
        node,
        `${quote(raw)} looks like a table and is none.`,
        'Write a line “| --- | --- |” below the first, with as many cells, and no empty line between; “\\|” for a line that is text.',
      ),
    ];
  }
  if (/(?<!\\)(?:\\\\)*\\$/.test(raw)) {
    return [
      report(
        node,
        'The paragraph ends with a backslash, which readers would see.',
        'Delete it: a backslash breaks a line only where another one follows.',
      ),
    ];
  }
  return [];
}

/** A line of dashes or equal signs makes a heading of all that stands above it, meant or not. */
function checkUnderlined(node: Nodes, raw: string, report: Report): ContentError[] {
  const lines = raw.split('\n');
  const isUnderlined = lines.length > 1 && /^\s*(?:-+|=+)\s*$/.test(lines.at(-1) ?? '');
  if (!isUnderlined) return [];
  const words = lines.slice(0, -1);
  if (words.length === 1 && !/[.,;:]\s*$/.test(words[0] ?? '')) return [];
  return [
    report(
      node,
      `The line “${(lines.at(-1) ?? '').trim().slice(0, 10)}” makes a heading of the paragraph above it (${quote(words.join(' '))}).`,
      'Put an empty line before it; or, for a heading, write “## ” before its words.',
    ),
  ];
}

function checkLinks(node: Nodes, raw: string, report: Report): ContentError[] {
  if (/(?<!\\)\]\(/.test(raw)) {
    return [
      report(
        node,
        `The link in ${quote(around(raw, raw.search(/(?<!\\)\]\(/)))} cannot be read.`,
        'Write [words](https://…), without spaces and quotation marks in the address; a space is written %20.',
      ),
    ];
  }
  const apart = /(?<!\\)\[[^\][]+\](?:\[[^\][]*\]|[ \t]+\((?=https?:|www\.|\/|$))/.exec(raw)?.[0];
  if (apart === undefined) return [];
  return [
    report(
      node,
      `The address of the link ${quote(apart)} is not found.`,
      'Write [words](https://…), with nothing between the brackets; “\\[” for a bracket that is text.',
    ),
  ];
}

// Enough to find the place by eye.
const AROUND = 25;

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - AROUND), at + AROUND);
}

/** More cells than the first row has are shown by nobody. */
function checkRows({ children }: Table, report: Report): ContentError[] {
  const columns = children[0]?.children.length ?? 0;
  return children
    .filter((row) => row.children.length > columns)
    .map((row) =>
      report(
        row,
        `The row has ${row.children.length} cells, and the table ${columns} columns.`,
        'Take the others out, or give the first two rows more cells; write “\\|” for a “|” that is text.',
      ),
    );
}

function checkFence(node: Nodes, raw: string, report: Report): ContentError[] {
  const fence = /^(?:`{3,}|~{3,})/.exec(raw)?.[0];
  if (fence === undefined) return [];
  const last = raw.trimEnd().split('\n').slice(1).at(-1) ?? '';
  if (last.replace(/^[\s>]*/, '').startsWith(fence)) return [];
  return [
    report(
      node,
      `The line “${fence}” begins text that is shown as it is written, and nothing ends it.`,
      `Write “${fence}” on a line of its own after it, or delete the mark.`,
    ),
  ];
}
