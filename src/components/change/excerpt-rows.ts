import type { Row } from '../../core/compare/types.ts';
import { rowsByChange } from '../../core/export/rows-by-change.ts';
import type { TracedChange } from '../../core/trace/types.ts';
import { citationsOf } from '../../data/citations.ts';
import type { TracedComparison } from '../../data/model.ts';

/** A change as it stands in the merged reading, cut where it is long. */
export interface Excerpt {
  readonly rows: readonly Row[];
  /** Blocks of the change that are left out. */
  readonly left: number;
}

/** A heading and a paragraph or two: enough to recognise a passage; the rest is one link away. */
const LONGEST_EXCERPT = 4;

/**
 * The rows of one change.
 *
 * @param longest How many to show; all of them for a change’s own page.
 */
export function excerptOf(
  { comparison }: TracedComparison,
  { change }: TracedChange,
  longest = LONGEST_EXCERPT,
): Excerpt {
  const rows = rowsByChange(comparison).get(change.id) ?? [];
  // Leaving out a single block would cost the reader more than it saves.
  const shown = rows.length <= longest + 1 ? rows : rows.slice(0, longest);
  return { rows: shown, left: rows.length - shown.length };
}

/** The statements that an excerpt cites. */
export function citedByExcerpt(
  traced: TracedComparison,
  change: TracedChange,
  longest?: number,
): string[] {
  const blocks = excerptOf(traced, change, longest).rows.flatMap(({ before, after }) => [
    ...after,
    ...before,
  ]);
  const section = { id: 'excerpt', title: '', depth: 0, blocks };
  return citationsOf({ sections: [section] }).map(({ id }) => id);
}
