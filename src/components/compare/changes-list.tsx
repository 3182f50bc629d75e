import { counted } from '../../core/export/phrases.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { changeEntry } from './change-entry.tsx';
import type { ComparisonPage } from './comparison-page.ts';
import { entriesOf } from './entries.ts';
import { filterForm } from './filter-form.tsx';
import type { MarkedSection } from './marked-sections.ts';
import { sectionName } from './section-name.ts';
import { unplacedRecords } from './unplaced-records.tsx';

/** More entries than these are asked for, not met: a reader who wants the text would have to pass them. */
const LONG_LIST = 60;

/** Everything that changed, in words and section by section. */
export function changesList(page: ComparisonPage): Drawn {
  const { brief, changes, sections } = page;
  const changed = sections.filter((section) => section.changes.length > 0);
  return (
    <section class="pl-section" aria-labelledby="page_in-words">
      <h2 id="page_in-words">
        {brief === undefined ? 'What changed, in words' : 'Every change, in words'}
      </h2>
      {changes.length === 0 ? <p>Nothing: the text of the two versions is the same.</p> : null}
      {changes.length > 1 ? filterForm(page) : null}
      {ledger(page, changed)}
      {unchangedCount(sections.length - changed.length)}
      {unplacedRecords(page)}
    </section>
  );
}

function ledger(page: ComparisonPage, changed: readonly MarkedSection[]): Drawn {
  const list = (
    <div class="pl-ledger">{changed.map((section) => changesOfSection(page, section))}</div>
  );
  if (page.entryCount <= LONG_LIST) return list;
  return (
    <details class="pl-all" data-all-changes>
      <summary>All {counted(page.changes.length, 'change')}, section by section</summary>
      {list}
    </details>
  );
}

function changesOfSection(page: ComparisonPage, section: MarkedSection): Drawn {
  const { anchor, title, changes } = section;
  return (
    <div data-filter-group>
      <h3>
        <a href={`#${anchor}`}>{sectionName(title)}</a>
      </h3>
      <ul class="pl-changes">{entriesOf(changes).map((entry) => changeEntry(page, entry))}</ul>
    </div>
  );
}

function unchangedCount(count: number): MaybeDrawn {
  if (count === 0) return null;
  return (
    <p class="pl-quiet">
      {counted(count, 'section')} {count === 1 ? 'stands' : 'stand'} unchanged.
    </p>
  );
}
