import type { Drawn } from '../drawn.ts';
import { hasMap } from '../pictures/change-map.tsx';
import type { ComparisonPage } from './comparison-page.ts';

/** Links to the parts of the page, those that are there. */
export function jumpLinks({
  brief,
  sections,
  changes,
  unexplained,
  figures,
}: ComparisonPage): Drawn {
  const links = [
    { id: 'page_in-brief', text: 'On one page', isThere: brief !== undefined },
    { id: 'page_map', text: 'As a map', isThere: hasMap({ sections, changes }) },
    { id: 'page_in-words', text: brief === undefined ? 'In words' : 'One by one', isThere: true },
    { id: 'page_unexplained', text: 'Unexplained', isThere: unexplained.length > 0 },
    { id: 'page_figures', text: 'Figures', isThere: figures.length > 0 },
    { id: 'page_marked-text', text: 'In the text', isThere: true },
  ];
  return (
    <nav class="pl-jump" aria-label="On this page">
      <ul class="pl-links pl-links--row">
        {links
          .filter(({ isThere }) => isThere)
          .map(({ id, text }) => (
            <li>
              <a href={`#${id}`}>
                <span aria-hidden="true">↓ </span>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
