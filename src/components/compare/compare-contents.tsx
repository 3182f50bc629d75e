import { counted } from '../../core/export/phrases.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { changeMap } from './change-map.tsx';
import type { ComparisonPage } from './comparison-page.ts';
import type { MarkedSection } from './marked-sections.ts';
import { measureSection } from './section-measure.ts';
import { sectionName } from './section-name.ts';

/** The sections of the merged reading, each with the number of its changes and how much of it they are. */
export function compareContents({ sections }: ComparisonPage): Drawn {
  return (
    <nav class="pl-contents" aria-labelledby="page_contents" data-pagefind-ignore>
      <h3 id="page_contents">Sections</h3>
      <details class="pl-wide-open">
        <summary>{counted(sections.length, 'section')}, and how much of each changed</summary>
        <p class="pl-map-key" aria-hidden="true">
          <span class="pl-map-key__added">added</span>
          <span class="pl-map-key__removed">removed</span>
        </p>
        <ol>{sections.map(contentsLine)}</ol>
      </details>
    </nav>
  );
}

function contentsLine(section: MarkedSection): Drawn {
  const { anchor, title, depth, changes, before, after } = section;
  const isSame = changes.length === 0;
  return (
    <li data-depth={depth} data-before={before} data-after={after}>
      <a href={`#${anchor}`} class={isSame ? 'pl-contents__same' : undefined}>
        {sectionName(title)}
        {isSame ? <span class="govuk-visually-hidden"> (unchanged)</span> : null}
      </a>
      {isSame ? null : changesOf(section)}
    </li>
  );
}

function changesOf(section: MarkedSection): MaybeDrawn {
  const count = section.changes.length;
  return (
    <span class="pl-contents__count">
      <span class="pl-tag pl-tag--count">
        {count}
        <span class="govuk-visually-hidden">{counted(count, 'change').replace(/^\S+/, '')}</span>
      </span>
      {changeMap(measureSection(section))}
    </span>
  );
}
