import type { BriefLine } from '../../core/export/brief-line.ts';
import { urls } from '../../data/urls.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** The changes on one page, section by section; nothing where the list itself is as short. */
export function changesOnOnePage(page: ComparisonPage): MaybeDrawn {
  const { brief, address, isPrebuilt } = page;
  if (brief === undefined) return null;
  const anchors = new Map(page.sections.map(({ id, anchor }) => [id, anchor]));
  return (
    <section class="pl-section" aria-labelledby="page_in-brief">
      <h2 id="page_in-brief">What changed, on one page</h2>
      {brief.note ? <p class="pl-quiet pl-small">{brief.note}</p> : null}
      <dl class="pl-brief">{brief.lines.map((line) => lineOf(line, anchors))}</dl>
      <p>
        <a href="#page_in-words">Every change, one by one</a>
        {isPrebuilt ? (
          <>
            {' · '}
            <a href={urls.schedule(address)}>The same as a numbered schedule, to print</a>
          </>
        ) : null}
      </p>
    </section>
  );
}

function lineOf(
  { section, title, inWords }: BriefLine,
  anchors: ReadonlyMap<string, string>,
): Drawn {
  const anchor = anchors.get(section ?? '');
  return (
    <div>
      <dt>{anchor === undefined ? title : <a href={`#${anchor}`}>{title}</a>}</dt>
      <dd>{inWords}</dd>
    </div>
  );
}
