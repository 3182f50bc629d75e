import type { Drawn } from '../drawn.ts';
import { changeBar } from './change-bar.tsx';
import { changedSection } from './changed-section.tsx';
import { compareContents } from './compare-contents.tsx';
import type { ComparisonPage } from './comparison-page.ts';
import { foldSections } from './fold-sections.ts';
import { keyToMarks } from './key-to-marks.tsx';
import { unchangedSections } from './unchanged-sections.tsx';
import { viewSwitch } from './view-switch.tsx';

/** From so many entries on a phone draws the text as it is read, not all of it at once. */
const VERY_LONG = 200;

/** The merged reading of both texts, with its contents and with the reasons beside the marks. */
export function markedText(page: ComparisonPage): Drawn {
  return (
    <section class="pl-section" aria-labelledby="page_marked-text">
      <h2 id="page_marked-text" data-view-heading>
        The text, marked
      </h2>
      {filterNote()}
      {keyToMarks()}
      {viewSwitch(page)}
      {/* The bar sticks to the foot of the window only as long as the text is there. */}
      <div>
        <div class={page.entryCount > VERY_LONG ? 'pl-compare pl-compare--long' : 'pl-compare'}>
          {compareContents(page)}
          <div class="pl-marked" id="page_text">
            {foldSections(page.sections).map((run) =>
              run.kind === 'changed'
                ? changedSection(page, run.section)
                : unchangedSections(page, run.sections),
            )}
          </div>
          <div class="pl-clean" data-clean hidden />
        </div>
        {page.changes.length > 0 ? changeBar(page) : null}
      </div>
    </section>
  );
}

/** Shown by a script as soon as somebody asks for some of the changes only. */
function filterNote(): Drawn {
  return (
    <p class="pl-banner pl-banner--calm pl-screen" data-filter-note hidden>
      You asked for <span data-filter-note-count />. The others are greyed in the text below and
      have no card; <a href="#page_filters">change what is shown</a>.
    </p>
  );
}
