import { group, max, sum } from 'd3-array';
import { type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { wrapWords } from '../wrap-words.ts';
import type { FlowGraph, FlowLink, FlowNode } from './flow-graph.ts';

/** A net laid out from left to right, in the units of its view box. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly ribbons: readonly Ribbon[];
}

export interface PlacedNode extends FlowNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface Ribbon {
  readonly path: string;
  readonly width: number;
  readonly isInferred: boolean;
  readonly isIdle: boolean;
}

const WIDTH = 1180;
const NODE_WIDTH = 10;
/** Words of the last column stand to the right of it. */
const LAST_COLUMN = 215;
/** Height of one tie. */
const TIE = 7;
/** Between the middles of two thin nodes there is room for two lines of words. */
const GAP = 32;
const EDGE = 18;
/** Letters in a line: between two columns, and right of the last. */
const LETTERS = 40;
const LAST_LETTERS = 27;
/** Rounds in which what is tied is drawn to one height. */
const ROUNDS = 32;

interface Tie extends FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/**
 * Lay a net out as a Sankey diagram: every tie is as wide as every other.
 *
 * The algorithm is that of d3-sankey; columns and the order within them are given, heights are found by it.
 */
export function flowLayout({ nodes, links }: FlowGraph): FlowLayout {
  const height = heightOf({ nodes, links });
  // Without a sorting of its own, so that nodes stay in the order of the net.
  const layout = sankey<FlowNode, Tie>()
    .nodeId(({ key }) => key)
    .nodeAlign((node) => (node as SankeyNode<FlowNode, Tie>).column)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(GAP)
    .nodeSort(null)
    .iterations(ROUNDS)
    .extent([
      [0, EDGE],
      [xEnd(nodes), height - EDGE],
    ]);
  // The layout writes into what it is given: it gets copies.
  const laid = layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link, source: link.from, target: link.to, value: 1 })),
  });
  const pathOf = sankeyLinkHorizontal<FlowNode, Tie>();
  return {
    width: WIDTH,
    height,
    nodes: laid.nodes.map((node) => place(node)),
    ribbons: laid.links.map((tie) => ({
      path: shorter(pathOf(tie) ?? ''),
      width: round(tie.width ?? 1),
      isInferred: tie.isInferred,
      isIdle: tie.isIdle,
    })),
  };
}

/** Where no change rests on anything there are only three columns; they keep their distance. */
function xEnd(nodes: readonly FlowNode[]): number {
  const last = max(nodes, ({ column }) => column) ?? 3;
  return NODE_WIDTH + ((WIDTH - LAST_COLUMN - NODE_WIDTH) / 3) * last;
}

/** As high as the fullest column needs. */
function heightOf({ nodes, links }: FlowGraph): number {
  const heights = [...group(nodes, ({ column }) => column).values()].map((column) => {
    const ties = sum(column, ({ key }) =>
      Math.max(
        links.filter(({ from }) => from === key).length,
        links.filter(({ to }) => to === key).length,
      ),
    );
    return ties * TIE + (column.length - 1) * GAP;
  });
  return EDGE * 2 + (max(heights) ?? 0);
}

function place(node: SankeyNode<FlowNode, Tie>): PlacedNode {
  const { key, kind, id, title, column, version, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  return {
    ...{ key, kind, id, title, column },
    ...(version !== undefined && { version }),
    x: round(x0),
    y: round(y0),
    width: round(x1 - x0),
    height: round(y1 - y0),
    lines: wrapWords(title, column === 3 ? LAST_LETTERS : LETTERS, 2),
  };
}

/** A tenth of a unit is finer than anybody sees. */
function shorter(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(round(Number(number))));
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
