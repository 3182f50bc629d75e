import type { MaybeDrawn } from '../drawn.ts';
import type { CitedStatement } from './cited-statement.ts';
import { noteAnchor } from './notes.ts';
import { sourceStatement } from './source-statement.tsx';

/** The notes at the end of a page: what it rests on, numbered as the page cites it. */
export function sourceNotes(statements: readonly CitedStatement[]): MaybeDrawn {
  if (statements.length === 0) return null;
  return (
    <section class="pl-notes" aria-labelledby="page_sources" data-pagefind-ignore>
      <h2 id="page_sources">Where this comes from</h2>
      <p class="pl-measure">
        Each note is one statement in our words and the publications that say it: official or direct
        sources, unless the note says otherwise. Many of these pages are no longer online, so their
        addresses are printed as they were.
      </p>
      <ol>
        {statements.map((statement) => (
          <li id={noteAnchor(statement.id)}>
            {sourceStatement(statement, { onlyWarnings: true })}
          </li>
        ))}
      </ol>
    </section>
  );
}
