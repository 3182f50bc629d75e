import type { Comparison, Row, Span } from '../../core/compare/types.ts';

/** One change of a correction: what the text said before and says after, with what differs marked. */
export interface CorrectionSides {
  readonly section: string;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/** What parts a block from the one before it, a heading from its paragraph say, on the sides that have it. */
function between({ spans }: Row): Span {
  return { kind: spans[0]?.kind ?? 'kept', text: ' · ' };
}

/** The changes of a correction, in reading order. */
export function correctionSides({ changes, rows }: Comparison): CorrectionSides[] {
  return changes.map(({ id, before, after }) => {
    const spans = rows
      .filter(({ change }) => change === id)
      .flatMap((row, index) => (index === 0 ? row.spans : [between(row), ...row.spans]));
    return {
      section: (after ?? before)?.title ?? '',
      before: spans.filter(({ kind }) => kind !== 'added'),
      after: spans.filter(({ kind }) => kind !== 'removed'),
    };
  });
}
