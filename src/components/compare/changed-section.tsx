import type { Drawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { markedPlace } from './marked-place.tsx';
import type { MarkedSection } from './marked-sections.ts';
import { sameText } from './same-text.tsx';

/** A section in which something changed, place by place. */
export function changedSection(page: ComparisonPage, section: MarkedSection): Drawn {
  return (
    <section id={section.isAnchored ? undefined : section.anchor}>
      {section.parts.map((part) =>
        part.changes.length === 0 ? sameText(page, part) : markedPlace(page, part),
      )}
    </section>
  );
}
