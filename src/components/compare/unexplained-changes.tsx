import { counted } from '../../core/export/phrases.ts';
import type { TracedChange } from '../../core/trace/types.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { sectionName } from './section-name.ts';
import { sentenceLink } from './sentence-link.tsx';

/** The changes for which no source states a reason. */
export function unexplainedChanges(page: ComparisonPage): MaybeDrawn {
  const { unexplained, coverage } = page;
  if (unexplained.length === 0) return null;
  return (
    <section class="pl-section" aria-labelledby="page_unexplained">
      <h2 id="page_unexplained">Changes that nobody has explained</h2>
      <p class="pl-measure">
        For {counted(coverage.unexplained, 'change')} no source that we hold states a reason. A
        reason may exist; it is not recorded here.
      </p>
      <ol class="pl-changes">
        {unexplained.map(({ changes }) => (
          <li>{changes.map((traced) => unexplainedChange(page, traced))}</li>
        ))}
      </ol>
    </section>
  );
}

function unexplainedChange(page: ComparisonPage, { change, explained }: TracedChange): Drawn {
  return (
    <p>
      <span class="pl-quiet">{sectionName((change.after ?? change.before)?.title)}:</span>{' '}
      {sentenceLink(page, change)}
      {explained === 'inferred' ? (
        <span class="pl-quiet"> (our reading is given there)</span>
      ) : null}
    </p>
  );
}
