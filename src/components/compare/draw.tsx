import type { ElementContent } from 'hast';
import { changesInOneSentence } from '../../core/export/one-sentence.ts';
import { type Drawn, nodesOf } from '../drawn.ts';
import { changePicture } from '../pictures/change-map.tsx';
import { sourceNotes } from '../source/source-notes.tsx';
import { aboutVersions } from './about-versions.tsx';
import { beforeYouCompare } from './before-you-compare.tsx';
import { changesList } from './changes-list.tsx';
import { changesOnOnePage } from './changes-on-one-page.tsx';
import { citeBox } from './cite-box.tsx';
import { comparedVersions } from './compared-versions.tsx';
import type { ComparisonPage } from './comparison-page.ts';
import { coverageBox } from './coverage-box.tsx';
import { figuresTable } from './figures-table.tsx';
import { jumpLinks } from './jump-links.tsx';
import { markedText } from './marked-text.tsx';
import { takeAway } from './take-away.tsx';
import { unexplainedChanges } from './unexplained-changes.tsx';

/**
 * Draw the body of a comparison’s page: the changes on one page and in full, those without a reason,
 * the figures, what the versions say of themselves, the marked text with its reasons, and the sources.
 *
 * Needs neither Node nor a document: the build draws the pages that it foresees with it, and a
 * browser, or a worker in it, those of any other two versions. A page is drawn once: each id is
 * given to the first place that asks for it.
 *
 * @returns Nodes of HTML in the order of the page, for `htmlOf`.
 *
 * @example
 * htmlOf(drawComparison(comparisonPage(plan, pair)))
 * // => '<p class="pl-banner" id="page_change-gone" …><section class="pl-section" aria-labelledby="page_in-words">…'
 */
export function drawComparison(page: ComparisonPage): ElementContent[] {
  return nodesOf(
    beforeYouCompare(page),
    changeGone(),
    changesOnOnePage(page),
    changePicture(page),
    changesList(page),
    unexplainedChanges(page),
    figuresTable(page.figures),
    aboutVersions(page),
    markedText(page),
    takeAway(page),
    citeBox(page),
    sourceNotes(citedOn(page)),
  );
}

/**
 * Draw what stands in the masthead below the heading: the changes counted, the two versions, the
 * parts of the page, and how far the changes are explained.
 *
 * @returns Nodes of HTML in the order of the page, for `htmlOf`.
 */
export function drawComparisonHead(page: ComparisonPage): ElementContent[] {
  return nodesOf(
    <p class="pl-count">{changesInOneSentence(page.changes.map(({ change }) => change))}</p>,
    comparedVersions(page),
    jumpLinks(page),
    coverageBox(page.coverage),
  );
}

/** Shown by a script where the address of the page names a change that is not there. */
function changeGone(): Drawn {
  return (
    <p class="pl-banner" id="page_change-gone" role="status" hidden>
      The link that brought you here names a change that is now described differently. All changes
      between these two versions are listed below.
    </p>
  );
}

function citedOn({ plan, notes }: ComparisonPage) {
  const statements = new Map(plan.statements.map((statement) => [statement.id, statement]));
  return notes.ids.flatMap((id) => statements.get(id) ?? []);
}
