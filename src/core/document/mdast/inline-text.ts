import type { Image, ImageReference, Link, LinkReference, PhrasingContent, TableCell } from 'mdast';
import type { InlineKind } from '../types.ts';
import { attributesOf } from './nodes.ts';
import type { Scope } from './scope.ts';
import { type InlineText, type TextWriter, textWriter } from './text-writer.ts';

/**
 * The words of a paragraph, heading or caption, and the marks on them.
 *
 * @example
 * inlineText([{ type: 'text', value: 'A ' }, { type: 'strong', children: [{ type: 'text', value: 'gap' }] }], scope)
 * // => { text: 'A gap', inlines: [{ kind: 'strong', from: 2, to: 5 }] }
 */
export function inlineText(nodes: readonly PhrasingContent[], scope: Scope): InlineText {
  const writer = textWriter();
  writeAll(nodes, writer, scope);
  return writer.end();
}

/** The words of a table row, its cells parted by tabs. */
export function rowText(cells: readonly TableCell[], scope: Scope): InlineText {
  const writer = textWriter();
  for (const cell of cells) writer.cell(() => writeAll(cell.children, writer, scope));
  return writer.end();
}

/** What an image carries; the address of a link around it stands with it, as it holds no words. */
export function imageAttributes(
  node: Image | ImageReference,
  scope: Scope,
  url?: string,
): Record<string, string> {
  const src =
    node.type === 'image' ? node.url : (scope.definitions.get(node.identifier)?.url ?? '');
  const file = scope.fileDigest(src);
  return {
    src,
    alt: node.alt ?? '',
    ...(file === undefined ? {} : { file }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Where a link leads, and what it says beside its words. */
export function linkAttributes(node: Link | LinkReference, scope: Scope): Record<string, string> {
  const target = node.type === 'link' ? node : scope.definitions.get(node.identifier);
  return {
    url: target?.url ?? '',
    ...(target?.title ? { title: target.title } : {}),
  };
}

function writeAll(
  nodes: readonly PhrasingContent[],
  writer: TextWriter,
  scope: Scope,
  url?: string,
): void {
  for (const node of nodes) writeNode(node, writer, scope, url);
}

function writeNode(node: PhrasingContent, writer: TextWriter, scope: Scope, url?: string): void {
  switch (node.type) {
    case 'text':
      writer.write(node.value);
      break;
    case 'inlineCode':
      writer.mark('code', undefined, () => writer.write(node.value));
      break;
    case 'break':
      writer.breakLine();
      break;
    case 'image':
    case 'imageReference':
      writer.point('image', imageAttributes(node, scope, url));
      break;
    case 'footnoteReference':
      writer.point('note', { label: scope.footnoteLabel(node.identifier) });
      break;
    case 'html':
      writeHtml(node.value, writer);
      break;
    default:
      writeMark(node, writer, scope, url);
  }
}

/** Marks on words; what is neither is code, which the subset refuses. */
function writeMark(node: PhrasingContent, writer: TextWriter, scope: Scope, url?: string): void {
  const mark = (kind: InlineKind, attributes?: Readonly<Record<string, string>>) =>
    writer.mark(kind, attributes, () => {
      if ('children' in node) writeAll(node.children, writer, scope, attributes?.url ?? url);
    });
  switch (node.type) {
    case 'strong':
    case 'emphasis':
    case 'delete':
      mark(node.type);
      break;
    case 'link':
    case 'linkReference':
      mark('link', linkAttributes(node, scope));
      break;
    case 'mdxJsxTextElement':
      mark('component', { name: node.name ?? '', ...attributesOf(node) });
      break;
  }
}

// Only in Markdown of somebody else: HTML within a line is shown as it was typed.
function writeHtml(value: string, writer: TextWriter): void {
  if (/^<br\s*\/?>$/i.test(value)) writer.breakLine();
  else if (!value.startsWith('<!--')) writer.mark('code', undefined, () => writer.write(value));
}
