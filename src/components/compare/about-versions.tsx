import type { FrontMatterChange } from '../../core/versions/types.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** What the two versions do not say alike about themselves: names, dates, documents. */
export function aboutVersions({ frontMatter }: ComparisonPage): MaybeDrawn {
  if (frontMatter.length === 0) return null;
  return (
    <section class="pl-section" aria-labelledby="page_about-versions">
      <h2 id="page_about-versions">About the two versions</h2>
      <p class="pl-measure pl-quiet">
        What each says of itself, where that differs. It is not part of the plan’s text and is not
        counted among the changes.
      </p>
      <div class="pl-stack pl-stack--about">
        <table>
          <caption class="govuk-visually-hidden">What the two versions say of themselves</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Was</th>
              <th scope="col">Is now</th>
            </tr>
          </thead>
          <tbody>{frontMatter.map(fieldRow)}</tbody>
        </table>
      </div>
    </section>
  );
}

function fieldRow({ field, before, after }: FrontMatterChange): Drawn {
  return (
    <tr>
      <th scope="row">{field}</th>
      <td data-label="Was">{before ?? '–'}</td>
      <td data-label="Is now">{after ?? '–'}</td>
    </tr>
  );
}
