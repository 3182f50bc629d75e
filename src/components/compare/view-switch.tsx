import type { Drawn } from '../drawn.ts';

/** Chooses between the marked text and the two texts side by side; the style sheet does the rest. */
export function viewSwitch(): Drawn {
  return (
    <fieldset class="pl-switch" data-pagefind-ignore>
      <legend>Show</legend>
      <label>
        <input type="radio" name="view" id="page_view-marked" checked /> Changes marked in one text
      </label>
      <label>
        <input type="radio" name="view" id="page_view-sides" /> Before and after, side by side
      </label>
    </fieldset>
  );
}
