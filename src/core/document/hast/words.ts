import type { ElementContent } from 'hast';
import type { Block, Inline } from '../types.ts';
import type { ChangeContext } from './context.ts';
import { element, text } from './element.ts';
import { inlineElement, pointElements } from './inline.ts';
import { type InlineNode, inlinesBetween, inlineTree } from './inline-tree.ts';
import { commonMark, drawMarked, type Marked, paragraphEnd, partedElement } from './marks.ts';
import type { InlineScope } from './notes.ts';
import type { Gone, Mark, Pieces } from './pieces.ts';

/** What is drawn: a block's text, its marks of both kinds, and what is known about its change. */
export interface WordsView {
  readonly block: Block;
  readonly pieces: Pieces;
  readonly scope: InlineScope;
  readonly change: ChangeContext | undefined;
}

/** Draw the whole text of a block. */
export function drawWords(view: WordsView): ElementContent[] {
  const { block, pieces, change } = view;
  const nodes = inlineTree(block.inlines, 0, block.text.length);
  const drawn = drawMarked(markNodes(nodes, pieces.gone, view), change);
  return pieces.isParted ? [partedElement(change), ...drawn] : drawn;
}

/** Draw a part of the text of a block, for a cell of a table. */
export function drawPart(
  nodes: readonly InlineNode[],
  gone: readonly Gone[],
  view: WordsView,
): ElementContent[] {
  return drawMarked(markNodes(nodes, gone, view), view.change);
}

/** What is gone is drawn where it stood, within every mark on words that is open on both sides of the place. */
function markNodes(nodes: readonly InlineNode[], gone: readonly Gone[], view: WordsView): Marked[] {
  const marked: Marked[] = [];
  let left = gone;
  const drawGone = (isDue: (at: number) => boolean) => {
    marked.push(...left.filter(({ at }) => isDue(at)).map((part) => goneText(part, view)));
    left = left.filter(({ at }) => !isDue(at));
  };
  for (const node of nodes) {
    const isPoint = node.from === node.to;
    // A note or picture stays with the words before it.
    drawGone((at) => (isPoint ? at < node.from : at <= node.from));
    const inside = left.filter(({ at }) => at < node.to);
    left = left.filter(({ at }) => at >= node.to);
    marked.push(...markNode(node, inside, view));
  }
  drawGone(() => true);
  return marked;
}

function markNode(node: InlineNode, gone: readonly Gone[], view: WordsView): Marked[] {
  const { inline } = node;
  if (!inline) return markText(node, gone, view);
  if (node.from === node.to) {
    return [{ mark: markAt(node.from, view), nodes: pointElements(inline, view.scope) }];
  }
  const { scope } = view;
  const inner = markNodes(node.children, gone, {
    ...view,
    scope: { ...scope, within: [...scope.within, inline.kind] },
  });
  const mark = commonMark(inner);
  const children =
    mark === undefined ? drawMarked(inner, view.change) : inner.flatMap(({ nodes }) => nodes);
  return [{ mark: mark ?? 'kept', nodes: [inlineElement(inline, children, scope)] }];
}

function markText({ from, to }: InlineNode, gone: readonly Gone[], view: WordsView): Marked[] {
  const borders = [
    ...view.pieces.stretches.flatMap((stretch) => [stretch.from, stretch.to]),
    ...gone.map(({ at }) => at),
  ].filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...borders, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const words = view.block.text.slice(start, cuts[index + 1]);
    return [
      ...gone.filter(({ at }) => at === start).map((part) => goneText(part, view)),
      { mark: markAt(start + 1, view), nodes: lines(words, view.block) },
    ];
  });
}

/** The mark of the character before an offset; at the very beginning, of the one behind it. */
function markAt(offset: number, { pieces: { stretches } }: WordsView): Mark {
  const stretch =
    stretches.find(({ from, to }) => from < offset && offset <= to) ??
    stretches.find(({ from }) => from === offset);
  return stretch?.mark ?? stretches[0]?.mark ?? 'kept';
}

function goneText({ block, from, to, isJoint }: Gone, { scope }: WordsView): Marked {
  if (isJoint) return { mark: 'removed', nodes: paragraphEnd() };
  const within = { ...scope, side: 'before' as const };
  const inlines = inlinesBetween(block.inlines, from, to).filter((inline) =>
    isDrawn(inline, within),
  );
  return { mark: 'removed', nodes: drawPlain(inlineTree(inlines, from, to), block, within) };
}

/** A mark that is open around the place already is not drawn again; cells are borders, not marks. */
function isDrawn({ kind }: Inline, { within }: InlineScope): boolean {
  return kind !== 'cell' && !within.includes(kind);
}

function drawPlain(
  nodes: readonly InlineNode[],
  block: Block,
  scope: InlineScope,
): ElementContent[] {
  return nodes.flatMap(({ inline, from, to, children }) => {
    if (!inline) return lines(block.text.slice(from, to).replaceAll('\t', ' '), block);
    if (from === to) return pointElements(inline, scope);
    const inner = drawPlain(children, block, { ...scope, within: [...scope.within, inline.kind] });
    return [inlineElement(inline, inner, scope)];
  });
}

/** Text with its line breaks; in code they stay as they are. */
function lines(words: string, { kind }: Block): ElementContent[] {
  if (kind === 'code') return [text(words)];
  return words
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [element('br', {}, [])] : []),
      ...(line === '' ? [] : [text(line)]),
    ]);
}
