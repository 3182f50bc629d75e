import type { Row } from '../../compare/types.ts';
import type { Block } from '../types.ts';

/** How a stretch of text is marked for the reader. */
export type Mark = 'kept' | 'added' | 'removed' | 'moved';

/** A stretch of a block's text under one mark. */
export interface Stretch {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** Text of an earlier block that is gone, and where in the later block it stood. */
export interface Gone {
  readonly at: number;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  /** The end of a paragraph that was joined with the next one. */
  readonly isJoint?: boolean;
}

/** What a row says about one block of the later document. */
export interface Pieces {
  readonly stretches: readonly Stretch[];
  readonly gone: readonly Gone[];
  /** Whether it begins where a paragraph was parted. */
  readonly isParted: boolean;
}

/** The pieces of a text that is under one mark from end to end. */
export function wholePiece(text: string, mark: Mark): Pieces {
  return { stretches: [{ mark, from: 0, to: text.length }], gone: [], isParted: false };
}

/**
 * Cut the spans of a row at the borders of its blocks.
 *
 * @returns One for each block of `row.after`.
 */
export function piecesOf(row: Row): Pieces[] {
  const isOnlyMoved = row.kind === 'moved' && row.spans.every(({ kind }) => kind === 'kept');
  const kept = isOnlyMoved ? 'moved' : 'kept';
  const after = cursorOver(row.after);
  const before = cursorOver(row.before);
  const pieces = row.after.map(() => ({
    stretches: [] as Stretch[],
    gone: [] as Gone[],
    isParted: false,
  }));
  const current = () => pieces[after.index()];

  for (const { kind, text } of row.spans) {
    if (kind === 'removed') {
      const at = after.offset();
      // A space alone is nothing that a reader could miss.
      const parts = before.take(text.length).filter((part) => part.isJoint || !isSpace(text));
      current()?.gone.push(
        ...parts.map(({ block, from, to, isJoint }) => ({ at, block, from, to, isJoint })),
      );
      continue;
    }
    if (kind === 'kept') before.take(text.length);
    const mark = kind === 'added' && !isSpace(text) ? 'added' : kept;
    for (const { index, from, to, isJoint } of after.take(text.length)) {
      const piece = pieces[index];
      if (!isJoint) piece?.stretches.push({ mark, from, to });
      else if (piece) piece.isParted = kind === 'added';
    }
  }
  return pieces;
}

function isSpace(text: string): boolean {
  return /^ +$/.test(text);
}

interface Part {
  readonly block: Block;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** The line feed between two blocks. */
  readonly isJoint: boolean;
}

/** Walks over the texts of blocks that are joined by line feeds. */
function cursorOver(blocks: readonly Block[]) {
  let index = 0;
  let offset = 0;
  return {
    index: () => index,
    offset: () => offset,
    take(length: number): Part[] {
      const parts: Part[] = [];
      let left = length;
      while (left > 0) {
        const block = blocks[index];
        if (!block) break;
        const to = Math.min(block.text.length, offset + left);
        if (to > offset) parts.push({ block, index, from: offset, to, isJoint: false });
        left -= to - offset;
        offset = to;
        if (left === 0 || index === blocks.length - 1) break;
        index += 1;
        offset = 0;
        left -= 1;
        parts.push({ block, index, from: 0, to: 0, isJoint: true });
      }
      return parts;
    },
  };
}
