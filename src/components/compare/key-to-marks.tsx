import type { Drawn } from '../drawn.ts';

/** What the marks in the text mean. */
export function keyToMarks(): Drawn {
  return (
    <details class="pl-wide-open pl-key-fold">
      <summary>Key to the marks</summary>
      <ul class="pl-key" aria-label="Key to the marks">
        <li>
          <span class="pl-key__added">Added words</span> are underlined on green; an added paragraph
          has a bar at its side
        </li>
        <li>
          <span class="pl-key__removed">Removed words</span> are struck through on red; a removed
          paragraph has a double bar
        </li>
        <li>
          <span class="pl-key__moved">Moved words</span> have a broken line and a link to their old
          place, where a link leads back
        </li>
        <li>
          <span class="pl-key__added">¶</span> a paragraph was split here;{' '}
          <span class="pl-key__removed">¶</span> two were joined
        </li>
      </ul>
    </details>
  );
}
