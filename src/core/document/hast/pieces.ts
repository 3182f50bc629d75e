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
}

/** Where two paragraphs were joined or parted. */
export interface Joint {
  readonly at: number;
  readonly mark: 'added' | 'removed';
}

/** What a row says about one block of the later document. */
export interface Pieces {
  readonly stretches: readonly Stretch[];
  readonly gone: readonly Gone[];
  readonly joints: readonly Joint[];
}

/** The pieces of a text that is under one mark from end to end. */
export function wholePiece(text: string, mark: Mark): Pieces {
  return { stretches: [{ mark, from: 0, to: text.length }], gone: [], joints: [] };
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
    joints: [] as Joint[],
  }));
  const current = () => pieces[after.index()];

  for (const { kind, text } of row.spans) {
    if (kind === 'removed') {
      for (const part of before.take(text.length)) {
        const at = after.offset();
        if (part.isJoint) current()?.joints.push({ at, mark: 'removed' });
        else current()?.gone.push({ at, block: part.block, from: part.from, to: part.to });
      }
      continue;
    }
    if (kind === 'kept') before.take(text.length);
    for (const part of after.take(text.length)) {
      if (!part.isJoint) {
        const mark = kind === 'added' ? 'added' : kept;
        pieces[part.index]?.stretches.push({ mark, from: part.from, to: part.to });
      } else if (kind === 'added') {
        current()?.joints.push({ at: 0, mark: 'added' });
      }
    }
  }
  return pieces;
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
