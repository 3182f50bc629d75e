import type { Drawn } from '../drawn.ts';
import { type Notes, noteAnchor } from './notes.ts';

/** The numbers of the notes that a statement rests on, each a link to its note at the end of the page. */
export function noteRefs(ids: readonly string[], notes: Notes): Drawn {
  return (
    <>
      {ids.map((id) => (
        <sup class="pl-note-ref" data-pagefind-ignore>
          <a href={`#${noteAnchor(id)}`}>
            [<span class="govuk-visually-hidden">source </span>
            {notes.numberOf(id)}]
          </a>
        </sup>
      ))}
    </>
  );
}
