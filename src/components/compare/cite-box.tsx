import { citation } from '../../core/export/citation.ts';
import type { Drawn } from '../drawn.ts';
import { citedComparison } from './cited-comparison.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** How to cite the comparison; a script adds the day on which it was read, and cites single changes. */
export function citeBox(page: ComparisonPage): Drawn {
  const cited = citedComparison(page);
  const { text, bibtex } = citation(cited);
  return (
    <section
      class="pl-cite pl-section"
      aria-labelledby="page_cite"
      data-cited={JSON.stringify(cited)}
      data-pagefind-ignore
    >
      <h2 id="page_cite">Cite this comparison</h2>
      <p data-citation>{text}</p>
      <p>
        <button type="button" class="pl-copy pl-with-script" data-copy="citation">
          Copy
          <span class="govuk-visually-hidden"> the citation</span>
        </button>
      </p>
      <p>
        Every change has an address of its own that stays: that of the link with its number, “Change
        1 of {page.changes.length}”, beside the text.
      </p>
      <details>
        <summary>As BibTeX</summary>
        <pre>{bibtex}</pre>
      </details>
    </section>
  );
}
