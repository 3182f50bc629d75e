import type { Drawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { markedPlace } from './marked-place.tsx';
import type { MarkedSection } from './marked-sections.ts';
import { sameText } from './same-text.tsx';
import { sectionName } from './section-name.ts';
import { tallClass } from './tall.ts';

/** A section in which something changed, place by place. */
export function changedSection(page: ComparisonPage, section: MarkedSection): Drawn {
  const { anchor, isAnchored, title, parts } = section;
  return (
    <section
      id={isAnchored ? undefined : anchor}
      class={tallClass(section)}
      data-section={anchor}
      data-title={sectionName(title)}
    >
      {parts.map((part) =>
        part.changes.length === 0 ? sameText(page, part) : markedPlace(page, part),
      )}
    </section>
  );
}
