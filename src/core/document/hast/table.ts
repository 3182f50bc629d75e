import type { Element, ElementContent } from 'hast';
import type { Container } from '../types.ts';
import { cellsOf, drawCells } from './cells.ts';
import type { RenderContext } from './context.ts';
import { element } from './element.ts';
import type { Entry } from './entries.ts';
import { entryProperties, movedFrom } from './entry-properties.ts';
import { changeOf, inlineScope } from './entry-scope.ts';
import { type Group, goneClass, isGroup } from './groups.ts';

type TableContainer = Extract<Container, { kind: 'table' }>;
type DrawNodes = (nodes: readonly (Group | Entry)[], context: RenderContext) => ElementContent[];

/** A table in a frame in which it can be scrolled. */
export function tableElement(
  { children }: Group,
  container: TableContainer,
  context: RenderContext,
  drawNodes: DrawNodes,
): Element {
  const head = children.slice(0, headLength(children));
  const body = children.slice(head.length);
  const row = (child: Group | Entry): Element =>
    isGroup(child)
      ? wideRow(drawNodes(child.children, context), columnsOf(children), goneClass(child))
      : rowElement(child, container, context);
  const drawn = filledUp(children.map(row));
  const table = element('table', { className: ['govuk-table'] }, [
    ...(head.length > 0
      ? [part('thead', 'govuk-table__head', head, drawn.slice(0, head.length))]
      : []),
    ...(body.length > 0
      ? [part('tbody', 'govuk-table__body', body, drawn.slice(head.length))]
      : []),
  ]);
  return element(
    'div',
    {
      className: ['pl-table-scroll'],
      tabIndex: 0,
      role: 'group',
      ariaLabel: `Table: ${nameOf(children)}`,
    },
    [table],
  );
}

/** Up to the header of the later table; where the whole table is gone, up to the one it had. */
function headLength(children: readonly (Group | Entry)[]): number {
  const isHeader = (side: Entry['side']) => (child: Group | Entry) =>
    !isGroup(child) && child.side === side && child.block?.attributes.header === 'true';
  const later = children.findIndex(isHeader('after'));
  const isAllGone = children.every((child) => isGroup(child) || child.side !== 'after');
  return (later === -1 && isAllGone ? children.findIndex(isHeader('before')) : later) + 1;
}

function part(
  tagName: string,
  className: string,
  children: readonly (Group | Entry)[],
  rows: readonly Element[],
): Element {
  const allGone = children.every((child) => isGroup(child) || child.side !== 'after');
  return element(tagName, { className: [className, ...(allGone ? ['pl-removed'] : [])] }, [
    ...rows,
  ]);
}

/**
 * Where a column went, rows that never had it get an empty cell for it, so that no cell of theirs
 * stands under another column’s head.
 */
function filledUp(rows: readonly Element[]): Element[] {
  const cellsIn = (row: Element) => row.children.filter((child) => child.type === 'element');
  const widths = rows.map((row) =>
    cellsIn(row).some(({ properties }) => properties.colSpan) ? 0 : cellsIn(row).length,
  );
  const hasGoneCell = rows.some((row) => !isGone(row) && cellsIn(row).some(isGone));
  const width = hasGoneCell ? Math.max(...widths) : 0;
  return rows.map((row, index) => {
    const own = widths[index] ?? 0;
    const empty = Array.from({ length: own === 0 ? 0 : Math.max(0, width - own) }, () =>
      element('td', { className: ['govuk-table__cell', 'pl-removed'] }, []),
    );
    return empty.length === 0 ? row : { ...row, children: [...row.children, ...empty] };
  });
}

function isGone({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('pl-removed');
}

function rowElement(entry: Entry, { align }: TableContainer, context: RenderContext): Element {
  const { block, pieces } = entry;
  if (!block) return element('tr', {}, []);
  const scope = inlineScope(entry, context);
  const cells = drawCells({ block, pieces, scope, change: changeOf(entry, context) }, align);
  const last = cells.at(-1);
  const moved = movedFrom(entry, context);
  return element('tr', entryProperties(entry, ['govuk-table__row'], context), [
    ...cells.slice(0, -1),
    ...(last ? [{ ...last, children: [...last.children, ...moved] }] : []),
  ]);
}

/** A row for what is no row of the table: the stub of one that moved, or a text that is gone. */
function wideRow(children: readonly ElementContent[], columns: number, className: string): Element {
  return element('tr', { className: ['govuk-table__row', className] }, [
    element('td', { className: ['govuk-table__cell'], colSpan: columns }, children),
  ]);
}

function columnsOf(children: readonly (Group | Entry)[]): number {
  const counts = children.map((child) =>
    isGroup(child) || !child.block ? 1 : cellsOf(child.block).length,
  );
  return Math.max(1, ...counts);
}

function nameOf(children: readonly (Group | Entry)[]): string {
  const rows = children.flatMap((child) => (isGroup(child) ? [] : [child]));
  const first = rows.find(({ side }) => side === 'after') ?? rows[0];
  const cells =
    first?.block?.text.split('\t').map((cell) => cell.replaceAll('\n', ' ').trim()) ?? [];
  return cells.filter((cell) => cell !== '').join(', ');
}
