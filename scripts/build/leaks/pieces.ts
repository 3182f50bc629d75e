import path from 'node:path';
import { isMap, parseAllDocuments, visit } from 'yaml';
import type { Ledger } from '../../../src/core/ledger/types.ts';
import { LEDGER_FILE } from '../../../src/data/ledger.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';

/**
 * The texts that a content file is made of: the values of its front matter, its paragraphs,
 * headings, items, rows of tables, descriptions of pictures and comments.
 *
 * @param name Its ending says how it is read; other than `.mdx` and `.yaml` it is read by lines.
 */
export function piecesOf(name: string, source: string): string[] {
  if (name === LEDGER_FILE) return piecesOfLedger(source);
  const ending = path.extname(name);
  if (ending === '.yaml') return piecesOfYaml(source);
  if (ending !== '.mdx') return source.split('\n').filter((line) => line.trim() !== '');
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { frontMatter, body } = splitFrontMatter(text, name);
  return [...piecesOfYaml(frontMatter?.text ?? ''), ...piecesOfText(body)];
}

/**
 * What people wrote into a ledger. All else in it stands in the files of the versions as well, or is
 * an address, of which some are out before the entry that fixes them.
 */
function piecesOfLedger(source: string): string[] {
  const { entries } = JSON.parse(source) as Ledger;
  return entries.flatMap((entry) => [
    entry.label,
    ...(entry.action === 'published' ? [] : [entry.reason]),
    ...(entry.action === 'withdrawn' ? [entry.by] : []),
  ]);
}

/** A file with mistakes is refused before anything is built; here whatever can be read will do. */
function piecesOfYaml(source: string): string[] {
  const pieces = [...source.matchAll(/(?:^|\s)#\s*(.*)$/gm)].map(([, comment = '']) => comment);
  for (const document of parseAllDocuments(source, { logLevel: 'silent' })) {
    const unitOfAll = isMap(document.contents) ? document.contents.get('unit') : undefined;
    visit(document, {
      Scalar: (key, { value }) => {
        if (key !== 'key' && typeof value === 'string') pieces.push(value);
      },
      // What is counted stands in two keys, and in one phrase on a page; what a measure counts is
      // said once for all its figures.
      Map: (_key, map) => {
        const [count, unit] = [map.get('count') ?? map.get('value'), map.get('unit') ?? unitOfAll];
        if (typeof count === 'number' && typeof unit === 'string') pieces.push(`${count} ${unit}`);
      },
    });
  }
  return pieces;
}

// A line that begins a block of its own: heading, item, row, quotation.
const NEW_BLOCK = /\n(?=\s*(?:#|[-*+] |\d+[.)] |\||>))|\n\s*\n/;

function piecesOfText(body: string): string[] {
  const attributes = [...body.matchAll(/[\w-]=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  const pictures = [...body.matchAll(/!\[([^\]]*)\]/g)].map(([, alt = '']) => alt);
  const blocks = body.split(NEW_BLOCK);
  const cells = blocks.filter((block) => /^\s*\|/.test(block)).flatMap((row) => row.split('|'));
  return [...blocks, ...cells, ...attributes, ...pictures].filter((piece) => piece.trim());
}
