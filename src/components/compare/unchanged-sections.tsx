import { listed } from '../../core/export/phrases.ts';
import type { Drawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';
import type { MarkedSection } from './marked-sections.ts';
import { prose } from './prose.tsx';
import { sectionName } from './section-name.ts';

/** As many titles as name a fold; of more, one less is named, and the others are counted. */
const NAMED = 4;

/** Neighbouring sections in which nothing changed, folded as one. */
export function unchangedSections(
  { context }: ComparisonPage,
  sections: readonly MarkedSection[],
): Drawn {
  return (
    <details class="pl-fold">
      <summary>
        {sections.length === 1 ? 'Unchanged: ' : `${sections.length} unchanged sections: `}
        {listed(namesOf(sections))}
      </summary>
      {sections.map(({ anchor, isAnchored, parts }) =>
        prose(
          parts.flatMap(({ rows }) => rows),
          context,
          { ...(!isAnchored && { id: anchor }), 'data-section': anchor },
        ),
      )}
    </details>
  );
}

function namesOf(sections: readonly MarkedSection[]): string[] {
  const names = sections.map(({ title }) => sectionName(title));
  if (names.length <= NAMED) return names;
  return [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more`];
}
