import { urls } from '../../data/urls.ts';
import type { MaybeDrawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** The files beside the page; a comparison that is made in the browser has none. */
export function takeAway({ address, isPrebuilt }: ComparisonPage): MaybeDrawn {
  if (!isPrebuilt) return null;
  return (
    <section class="pl-section" aria-labelledby="page_take-away">
      <h2 class="govuk-heading-m" id="page_take-away">
        Take the changes with you
      </h2>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={urls.schedule(address)}>
            All changes as a numbered schedule, to print for a committee
          </a>
        </li>
        <li>
          <a class="govuk-link" href={urls.csv(address)} download>
            All changes as a spreadsheet (CSV)
          </a>
        </li>
        <li>
          <a class="govuk-link" href={urls.json(address)}>
            All changes as data (JSON)
          </a>
        </li>
      </ul>
    </section>
  );
}
