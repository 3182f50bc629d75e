import { spansOfSide } from '../../src/core/compare/spans.ts';
import type { Comparison, Row, Span } from '../../src/core/compare/types.ts';
import type { Block } from '../../src/core/document/types.ts';
import { sectionTitle } from '../../src/core/export/section-title.ts';
import { heading, type LineSettings } from './bullets.ts';
import { type Line, wrapSpans, wrapText } from './lines.ts';
import type { Paint } from './paint.ts';
import type { ComparedPair } from './pair.ts';
import { widthOf } from './width.ts';

const GAP = ' │ ';

/** Both texts beside each other below their names, what did not change left out. */
export function sideBySide(
  { before, after, comparison }: ComparedPair,
  { width, paint }: LineSettings,
): string[] {
  const column = Math.floor((width - GAP.length) / 2);
  const titleOf = sectionTitles(comparison);
  const lines = [
    '',
    ...beside(named(before.name, column, paint), named(after.name, column, paint), column),
  ];
  let section: string | undefined;
  let folded = 0;
  const unfold = () => {
    if (folded > 0) lines.push('', paint.text('quiet', unchanged(folded)));
    folded = 0;
  };
  for (const row of comparison.rows) {
    if (row.kind === 'kept') {
      folded += 1;
      continue;
    }
    unfold();
    const here = titleOf(row) ?? section;
    if (here !== undefined && here !== section) {
      lines.push(...heading(here, { width, paint }));
      section = here;
    }
    lines.push('', ...pair(row, column, paint));
  }
  unfold();
  return lines;
}

function unchanged(count: number): string {
  return `  … ${count} unchanged ${count === 1 ? 'paragraph' : 'paragraphs'} …`;
}

/** Names the section in which a row stands; nothing for what carries no block. */
function sectionTitles({ before, after }: Comparison) {
  const titles = {
    before: new Map(before.map(({ id, title }) => [id, title])),
    after: new Map(after.map(({ id, title }) => [id, title])),
  };
  return (row: Row): string | undefined => {
    const side = row.after.length > 0 ? 'after' : 'before';
    const [block] = row[side];
    return block && sectionTitle({ title: titles[side].get(block.section) ?? '' });
  };
}

function pair(row: Row, column: number, paint: Paint): string[] {
  return beside(
    columnLines(row, 'removed', column, paint),
    columnLines(row, 'added', column, paint),
    column,
  );
}

function named(name: string, column: number, paint: Paint): Line[] {
  return wrapText(name, column).map((line) => ({
    text: paint.text('title', line),
    width: widthOf(line),
  }));
}

function beside(left: readonly Line[], right: readonly Line[], column: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const { text, width } = left[index] ?? EMPTY;
    return `${text}${' '.repeat(Math.max(0, column - width))}${GAP}${right[index]?.text ?? ''}`.trimEnd();
  });
}

const EMPTY: Line = { text: '', width: 0 };

/** One side of a row: what stayed, and what is on this side only. */
function columnLines(row: Row, mark: Span['kind'], column: number, paint: Paint): Line[] {
  if (row.kind === 'moved-away') {
    return mark === 'removed'
      ? wrapSpans([note('(stood here, see its new place)')], column, paint)
      : [];
  }
  const blocks = mark === 'removed' ? row.before : row.after;
  if (blocks.length === 0) return [];
  const spans = spansOfSide(row.spans, mark === 'removed' ? 'before' : 'after');
  const moved = row.kind === 'moved' && mark === 'removed' ? [note('(moved) ')] : [];
  return wrapSpans([...moved, note(lead(blocks[0])), ...spans], column, paint);
}

function note(text: string): Span {
  return { kind: 'kept', text };
}

/** How a kind of block begins in Markdown. */
function lead(block: Block | undefined): string {
  switch (block?.kind) {
    case 'heading':
      return `${'#'.repeat(Number(block.attributes.depth))} `;
    case 'list-item':
      return '- ';
    case 'quotation':
      return '> ';
    default:
      return '';
  }
}
