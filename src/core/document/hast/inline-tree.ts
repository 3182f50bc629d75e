import type { Inline } from '../types.ts';

/** A run of text, or a mark and what it stands on. */
export interface InlineNode {
  /** None for a run of text. */
  readonly inline?: Inline;
  readonly from: number;
  readonly to: number;
  readonly children: readonly InlineNode[];
}

/**
 * Nest the marks of a text in each other, and fill in the text between them.
 *
 * What stands at one point belongs to the mark that is open there; at the end of a mark it stands
 * behind it.
 *
 * @param inlines Outer before inner, in reading order.
 *
 * @example
 * inlineTree([{ kind: 'strong', from: 2, to: 5 }], 0, 6)
 * // => [text 0-2, strong 2-5 [text 2-5], text 5-6]
 */
export function inlineTree(inlines: readonly Inline[], from: number, to: number): InlineNode[] {
  const nodes: InlineNode[] = [];
  let at = from;
  let index = 0;
  while (index < inlines.length) {
    const inline = inlines[index] as Inline;
    const inner = inlines.slice(index + 1, endOfInner(inlines, index));
    index += 1 + inner.length;
    // A mark that reaches over the end of another one is cut: tags have to nest.
    const start = Math.min(Math.max(inline.from, at), to);
    const end = Math.min(Math.max(inline.to, start), to);
    if (start === end && inline.from < inline.to) continue;
    if (start > at) nodes.push({ from: at, to: start, children: [] });
    const children = inlineTree(inner, start, end);
    nodes.push({ inline, from: start, to: end, children });
    at = end;
  }
  if (at < to) nodes.push({ from: at, to, children: [] });
  return nodes;
}

function endOfInner(inlines: readonly Inline[], index: number): number {
  const outer = inlines[index] as Inline;
  const end = inlines.findIndex((inline, at) => at > index && !isWithin(inline, outer));
  return end === -1 ? inlines.length : end;
}

function isWithin(inner: Inline, outer: Inline): boolean {
  if (inner.from < outer.from || inner.from > outer.to) return false;
  if (outer.kind === 'cell') return inner.kind !== 'cell' && inner.to <= outer.to;
  return inner.from < outer.to;
}

/** The marks on a part of a text. */
export function inlinesBetween(inlines: readonly Inline[], from: number, to: number): Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.from === inline.to) return inline.from >= from && inline.from < to ? [inline] : [];
    const cut = { ...inline, from: Math.max(inline.from, from), to: Math.min(inline.to, to) };
    return cut.from < cut.to ? [cut] : [];
  });
}
