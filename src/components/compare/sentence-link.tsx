import type { Change } from '../../core/compare/types.ts';
import type { Drawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { withinSection } from './within-section.ts';

/** A change in words below the name of its section, as a link to its place in the marked text. */
export function sentenceLink({ sentences }: ComparisonPage, change: Change): Drawn {
  const { id, before, after } = change;
  return <a href={`#${id}`}>{withinSection(sentences.get(id) ?? '', (after ?? before)?.title)}</a>;
}
