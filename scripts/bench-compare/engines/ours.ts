import { isDeepStrictEqual } from 'node:util';
import { compareDocuments } from '../../../src/core/compare/compare.ts';
import { documentAfter, documentBefore } from '../../../src/core/compare/rebuild.ts';
import type { Comparison, Row, Span } from '../../../src/core/compare/types.ts';
import type { Block, PlanDocument } from '../../../src/core/document/types.ts';
import { foundChanges } from '../found-changes.ts';
import { BREAK, readMarkdown } from '../plain-text.ts';
import type { Findings, Run } from '../types.ts';

export const findsMoves = true;

export const read = readMarkdown;

export function compare(before: PlanDocument, after: PlanDocument): Comparison {
  return compareDocuments(before, after, { before: 'before', after: 'after' });
}

/** The marked text of a comparison, its blocks parted as in the plain text of a document. */
export function runsOf({ rows, changes, before }: Comparison): Run[] {
  const moves = new Map(changes.map(({ id }, n) => [id, n]));
  const places = placesIn(before.map(({ id }) => id));
  return rows.flatMap((row): Run[] => {
    const end: Span = { kind: isAlone(row) ? row.kind : 'kept', text: BREAK };
    const move = row.kind === 'moved' ? moves.get(row.change ?? '') : undefined;
    return row.spans.concat(row.kind === 'moved-away' ? [] : end).map(({ kind, text, was }) => ({
      kind: kind === 'kept' && row.kind === 'moved' ? 'moved' : kind,
      text,
      ...(was !== undefined && { was }),
      at: places(row.before[0]),
      ...(move !== undefined && { move }),
    }));
  });
}

function isAlone(row: Row): row is Row & { readonly kind: 'added' | 'removed' } {
  return row.kind === 'added' || row.kind === 'removed';
}

// More than any section has.
const MOST_BLOCKS = 1_000_000;

function placesIn(sections: readonly string[]): (block: Block | undefined) => number {
  const numbers = new Map(sections.map((id, n) => [id, n]));
  return (block) => {
    if (block === undefined) return 0;
    const inSection = Number(block.id.slice(block.id.lastIndexOf('.') + 1));
    return (numbers.get(block.section) ?? 0) * MOST_BLOCKS + inSection;
  };
}

export function findingsOf(
  comparison: Comparison,
  before: PlanDocument,
  after: PlanDocument,
): Findings {
  const exact =
    isDeepStrictEqual(documentBefore(comparison), before) &&
    isDeepStrictEqual(documentAfter(comparison), after);
  return { exact, changes: foundChanges(comparison) };
}
