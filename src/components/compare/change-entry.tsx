import { BASIS, REASON_KIND } from '../../core/export/reason-words.ts';
import type { Reason, TracedChange } from '../../core/trace/types.ts';
import { urls } from '../../data/urls.ts';
import { changeTags } from '../change/change-tags.tsx';
import type { Drawn } from '../drawn.ts';
import type { ComparedPlan } from './compared-plan.ts';
import type { ComparisonPage } from './comparison-page.ts';
import type { Entry } from './entries.ts';
import { filterData } from './filter-data.ts';
import { sentenceLink } from './sentence-link.tsx';

/** Changes that are told together, in words: what changed, and why in short. */
export function changeEntry(page: ComparisonPage, entry: Entry): Drawn {
  const [first] = entry.changes;
  const records = (first?.records ?? []).map(({ record }) => record);
  const reasons = records.flatMap(({ reasons }) => (reasons === 'not-recorded' ? [] : reasons));
  return (
    <li {...filterData(entry)}>
      <div>
        {records.map(({ summary }) => (
          <p>
            <strong>{summary}</strong>
          </p>
        ))}
        {entry.changes.map(({ change }) => (
          <p class={records.length > 0 ? 'pl-small' : undefined}>{sentenceLink(page, change)}</p>
        ))}
      </div>
      <div>
        {reasons.map((reason) => reasonInShort(page.plan, reason))}
        {reasons.length === 0 && needsReason(first) ? (
          <p class="pl-small">Why: not recorded.</p>
        ) : null}
        {changeTags(entry.changes)}
      </div>
    </li>
  );
}

function needsReason(change: TracedChange | undefined): boolean {
  return change?.explained !== 'form';
}

function reasonInShort({ id: plan, themes }: ComparedPlan, { kind, theme, basis }: Reason): Drawn {
  const named = themes.find(({ id }) => id === theme);
  return (
    <p class="pl-small">
      Why: {REASON_KIND[kind].toLowerCase()}
      {named ? (
        <>
          {' – '}
          <a href={urls.theme(plan, named.id)}>{named.title}</a>
        </>
      ) : null}{' '}
      <span class="pl-quiet">({BASIS[basis]})</span>
    </p>
  );
}
