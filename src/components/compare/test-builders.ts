import { compareDocuments } from '../../core/compare/compare.ts';
import type { PlanDocument } from '../../core/document/types.ts';
import { coverageOf } from '../../core/trace/coverage.ts';
import { traceChanges } from '../../core/trace/trace.ts';
import type { ChangeRecord } from '../../core/trace/types.ts';
import type { ComparedPlan, ComparedVersion } from './compared-plan.ts';
import type { TracedPair } from './traced-pair.ts';

/** A plan of a draft, an update of which no text is held, and a refresh; one theme, one statement. */
export function comparedPlan(more: Partial<ComparedPlan> = {}): ComparedPlan {
  return {
    id: 'harbour',
    title: 'Harbour health and care plan',
    name: 'Harbour',
    organisations: ['Harbour Partnership'],
    site: 'https://plans.example/',
    versions: [
      comparedVersion('draft', { label: 'Draft, March 2024' }),
      comparedVersion('lost', {
        label: 'Lost update',
        text: 'none',
        isHeld: false,
        state: 'listed',
      }),
      comparedVersion('refresh', { label: 'Refresh, May 2025' }),
    ],
    themes: [
      {
        id: 'opening-hours',
        title: 'Opening hours',
        asked: {
          basis: 'asked',
          engagements: [
            {
              engagement: { plan: 'harbour', id: 'meeting', title: 'Town meeting' },
              lines: [{ count: '12 people', details: '', source: ['HAR-S01'] }],
            },
          ],
          raised: [],
        },
      },
    ],
    steps: [{ before: 'draft', after: 'refresh' }],
    others: [],
    statements: [
      {
        id: 'HAR-S01',
        statement: 'Twelve people came to the meeting.',
        note: [],
        publications: [],
        confidence: 'high',
      },
    ],
    ...more,
  };
}

export function comparedVersion(id: string, more: Partial<ComparedVersion> = {}): ComparedVersion {
  return {
    id,
    label: id,
    kind: 'draft',
    text: 'whole',
    isHeld: true,
    state: 'earlier',
    dateInWords: 'published 4 March 2024',
    summary: `What ${id} does.`,
    source: [],
    about: { label: more.label ?? id, organisations: [], renditions: [] },
    files: [],
    records: [],
    ...more,
  };
}

/** Draft against refresh, with the records of the refresh. */
export function tracedPair(
  before: PlanDocument,
  after: PlanDocument,
  records: readonly ChangeRecord[] = [],
  skipped: readonly string[] = [],
): TracedPair {
  const ids = { before: 'draft', after: 'refresh' };
  const comparison = compareDocuments(before, after, ids);
  const { traced, unplaced } = traceChanges({
    comparison,
    before,
    after,
    records,
    themes: undefined,
  });
  return {
    ...ids,
    comparison,
    changes: traced,
    unplaced,
    coverage: coverageOf(traced),
    skipped,
  };
}
