import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { counted } from '../words.ts';
import type { ComparisonPage } from './comparison-page.ts';
import type { MarkedSection } from './marked-sections.ts';
import { sectionName } from './section-name.ts';

/** The sections of the merged reading, each with the number of its changes. */
export function compareContents({ sections }: ComparisonPage): Drawn {
  return (
    <nav class="pl-contents" aria-labelledby="page_contents" data-pagefind-ignore>
      <h3 id="page_contents">Sections</h3>
      <p class="pl-past">
        <a href="#page_text">
          <span aria-hidden="true">↓ </span>Straight to the text
        </a>
      </p>
      <ol>{sections.map(contentsLine)}</ol>
    </nav>
  );
}

function contentsLine({ anchor, title, depth, changes }: MarkedSection): Drawn {
  const isSame = changes.length === 0;
  return (
    <li data-depth={depth}>
      <a href={`#${anchor}`} class={isSame ? 'pl-contents__same' : undefined}>
        {sectionName(title)}
        {isSame ? <span class="govuk-visually-hidden"> (unchanged)</span> : null}
      </a>
      {changeCount(changes.length)}
    </li>
  );
}

function changeCount(count: number): MaybeDrawn {
  if (count === 0) return null;
  return (
    <span class="pl-contents__count">
      <span class="pl-tag pl-tag--count">
        {count}
        <span class="govuk-visually-hidden">{counted(count, 'change').replace(/^\S+/, '')}</span>
      </span>
    </span>
  );
}
