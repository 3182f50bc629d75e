import type { Coverage } from '../../core/trace/types.ts';

export interface CoverageBar {
  readonly kind: 'passage' | 'section' | 'unexplained';
  readonly from: number;
  readonly width: number;
}

/**
 * The three parts of a coverage as stretches of a line of 100.
 *
 * @example
 * coverageBars({ passage: 3, section: 0, unexplained: 1, inferred: 0, form: 2 })
 * // => [{ kind: 'passage', from: 0, width: 75 }, { kind: 'unexplained', from: 75, width: 25 }]
 */
export function coverageBars(coverage: Coverage): CoverageBar[] {
  const kinds = ['passage', 'section', 'unexplained'] as const;
  const total = kinds.reduce((sum, kind) => sum + coverage[kind], 0);
  const share = (count: number) => Math.round((count / total) * 10_000) / 100;
  let before = 0;
  return kinds.flatMap((kind) => {
    const count = coverage[kind];
    if (count === 0) return [];
    const bar = { kind, from: share(before), width: share(count) };
    before += count;
    return [bar];
  });
}
