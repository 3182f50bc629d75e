import type { Element, ElementContent, Properties } from 'hast';
import type { Align, Block } from '../types.ts';
import { element } from './element.ts';
import { type InlineNode, inlineTree } from './inline-tree.ts';
import type { Gone } from './pieces.ts';
import { drawPart, type WordsView } from './words.ts';

/**
 * Draw the cells of a table row.
 *
 * A cell that is gone altogether is a cell of its own, beside those that are there; text that is
 * gone from within a cell stays in it.
 */
export function drawCells(view: WordsView, align: readonly Align[]): Element[] {
  const { block, pieces } = view;
  const cells = cellsOf(block);
  const isHeader = block.attributes.header === 'true';
  const drawn: Element[] = [];
  for (const [index, cell] of cells.entries()) {
    const isLast = index === cells.length - 1;
    const here = pieces.gone.filter(
      ({ at }) => (index === 0 || at >= cell.from) && (isLast || at <= cell.to),
    );
    const parts = here.map((gone) => partCells(gone, cell));
    const gone = (cut: readonly Gone[]) => cut.map((part) => goneCell(part, isHeader, view));
    drawn.push(
      ...parts.flatMap(({ before }) => gone(before)),
      cellElement(
        drawPart(
          cell.children,
          parts.flatMap(({ inside }) => inside),
          view,
        ),
        isHeader,
        align[index] ?? null,
      ),
      ...parts.flatMap(({ behind }) => gone(behind)),
    );
  }
  return drawn;
}

/** The cells of a row; of a text without any, one. */
export function cellsOf({ inlines, text }: Block): InlineNode[] {
  const cells = inlineTree(inlines, 0, text.length).filter(({ inline }) => inline?.kind === 'cell');
  if (cells.length > 0) return cells;
  return [{ from: 0, to: text.length, children: inlineTree(inlines, 0, text.length) }];
}

interface PartCells {
  readonly before: readonly Gone[];
  readonly inside: readonly Gone[];
  readonly behind: readonly Gone[];
}

/**
 * Part what is gone at the borders of cells: of n tabs, n cells are gone.
 *
 * Gone from the end of a cell on, the first part is of this cell and the others stood behind it;
 * gone up to its beginning, the last part is of this cell and the others stood before it.
 */
function partCells(gone: Gone, cell: InlineNode): PartCells {
  const parts = splitAtTabs(gone);
  if (parts.length === 1) return { before: [], inside: parts, behind: [] };
  if (gone.at >= cell.to) {
    return { before: [], inside: parts.slice(0, 1).filter(hasText), behind: parts.slice(1) };
  }
  if (gone.at <= cell.from) {
    return { before: parts.slice(0, -1), inside: parts.slice(-1).filter(hasText), behind: [] };
  }
  return { before: [], inside: [gone], behind: [] };
}

function hasText({ from, to }: Gone): boolean {
  return from < to;
}

function splitAtTabs(gone: Gone): Gone[] {
  let from = gone.from;
  return gone.block.text
    .slice(gone.from, gone.to)
    .split('\t')
    .map((part) => {
      const cut = { ...gone, from, to: from + part.length };
      from = cut.to + 1;
      return cut;
    });
}

function goneCell(gone: Gone, isHeader: boolean, view: WordsView): Element {
  const children = drawPart([], [gone], view);
  const cell = cellElement(children, isHeader, null);
  return {
    ...cell,
    properties: { ...cell.properties, className: [...classesOf(cell), 'pl-removed'] },
  };
}

function cellElement(
  children: readonly ElementContent[],
  isHeader: boolean,
  align: Align,
): Element {
  const classes = [
    isHeader ? 'govuk-table__header' : 'govuk-table__cell',
    ...(align === 'right'
      ? [isHeader ? 'govuk-table__header--numeric' : 'govuk-table__cell--numeric']
      : align === 'center'
        ? ['pl-centre']
        : []),
  ];
  const properties: Properties = { className: classes, ...(isHeader ? { scope: 'col' } : {}) };
  return element(isHeader ? 'th' : 'td', properties, children);
}

function classesOf({ properties: { className } }: Element): (string | number)[] {
  return Array.isArray(className) ? className : [];
}
