import type { Row } from '../../compare/types.ts';
import type { Block, Container } from '../types.ts';
import type { Side } from './context.ts';
import { type Pieces, piecesOf, wholePiece } from './pieces.ts';

/** One thing that is drawn for a row: a block of either side, or the stub of what moved away. */
export interface Entry {
  readonly row: Row;
  readonly side: Side | 'stub';
  /** None for a stub. */
  readonly block?: Block;
  readonly pieces: Pieces;
  /** What it stands in, in its own document. */
  readonly containers: readonly Container[];
  /** Whether it is the first that is drawn for its row. */
  readonly isFirst: boolean;
}

const NOTHING: Pieces = { stretches: [], gone: [], isParted: false };

/** The entries of rows, in their order. */
export function entriesOf(rows: readonly Row[]): Entry[] {
  return rows.flatMap((row) => entriesOfRow(row));
}

function entriesOfRow(row: Row): Entry[] {
  if (row.kind === 'moved-away') {
    return [{ row, side: 'stub', pieces: NOTHING, containers: [], isFirst: true }];
  }
  if (row.after.length === 0) {
    return row.before.map((block, index) =>
      entry(row, 'before', block, wholePiece(block.text, 'removed'), index),
    );
  }
  const pieces = row.before.length === 0 ? row.after.map(asAdded) : piecesOf(row);
  return row.after.map((block, index) =>
    entry(row, 'after', block, pieces[index] ?? NOTHING, index),
  );
}

function asAdded({ text }: Block): Pieces {
  return wholePiece(text, 'added');
}

function entry(row: Row, side: Side, block: Block, pieces: Pieces, index: number): Entry {
  return { row, side, block, pieces, containers: block.containers, isFirst: index === 0 };
}
