import type { ChangeRecord } from '../../core/trace/types.ts';
import type { ComparedVersion } from './compared-plan.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** Records of one version that a comparison cannot show at a passage. */
export interface UnplacedRecords {
  readonly version: ComparedVersion;
  /** Whether no text of the version is held, so that none of its records has a place. */
  readonly isSkipped: boolean;
  readonly records: readonly ChangeRecord[];
}

/**
 * What is said to have changed without a passage: in the later version itself, where no source
 * gives the place, and in the versions between the two of which no text is held. Versions without
 * such records are left out; the oldest stands first.
 *
 * @example
 * unplacedOf(draftToHospitals).map(({ version }) => version.id) // => ['2018-07-next-steps']
 */
export function unplacedOf({
  after,
  unplaced,
  skipped,
}: Pick<ComparisonPage, 'after' | 'unplaced' | 'skipped'>): UnplacedRecords[] {
  const groups = [
    ...skipped.map((version) => ({ version, isSkipped: true, records: version.records })),
    { version: after, isSkipped: false, records: unplaced },
  ];
  return groups.filter(({ records }) => records.length > 0);
}
