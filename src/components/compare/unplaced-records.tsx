import type { ChangeRecord } from '../../core/trace/types.ts';
import { urls } from '../../data/urls.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { recordReasons } from './record-reasons.tsx';
import { type UnplacedRecords, unplacedOf } from './unplaced.ts';

/** What is said to have changed, without saying where. */
export function unplacedRecords(page: ComparisonPage): MaybeDrawn {
  const groups = unplacedOf(page);
  if (groups.length === 0) return null;
  return (
    <div class="pl-unplaced">
      <h3 id="page_unplaced">Said to have changed, without saying where</h3>
      <p class="pl-small pl-quiet">
        A source says that this changed, but not at which passages. So it explains none of the
        changes listed above.
      </p>
      <div class="pl-pair">
        {groups.flatMap((group) =>
          group.records.map((record) => unplacedRecord(page, group, record)),
        )}
      </div>
    </div>
  );
}

function unplacedRecord(
  page: ComparisonPage,
  { version, isSkipped }: UnplacedRecords,
  record: ChangeRecord,
): Drawn {
  const plan = page.plan.id;
  return (
    <div class="pl-why">
      {isSkipped ? (
        <p class="pl-basis">
          In <a href={urls.version(plan, version.id)}>{version.label}</a>, of which we hold no text.
        </p>
      ) : null}
      <h4>
        <a href={urls.record(plan, version.id, record.id)}>{record.summary}</a>
      </h4>
      {recordReasons(page, record, () => 'left-out')}
    </div>
  );
}
