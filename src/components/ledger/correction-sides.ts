import type { Comparison, Span } from '../../core/compare/types.ts';

/** One change of a correction: what the text said before and says after, with what differs marked. */
export interface CorrectionSides {
  readonly section: string;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/** The changes of a correction, in reading order. */
export function correctionSides({ changes, rows }: Comparison): CorrectionSides[] {
  return changes.map(({ id, before, after }) => {
    const spans = rows.filter(({ change }) => change === id).flatMap((row) => row.spans);
    return {
      section: (after ?? before)?.title ?? '',
      before: spans.filter(({ kind }) => kind !== 'added'),
      after: spans.filter(({ kind }) => kind !== 'removed'),
    };
  });
}
