import { counted } from '../../core/export/phrases.ts';
import type { Drawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** From change to change, and from view to view, wherever one reads; a script brings it out. */
export function changeBar({ changes }: ComparisonPage): Drawn {
  return (
    <nav
      class="pl-bar"
      aria-label="Move between changes"
      data-change-bar
      data-pagefind-ignore
      hidden
    >
      <p class="pl-bar__here" data-bar-here>
        {counted(changes.length, 'change')}
      </p>
      <div class="pl-bar__steps">
        <a href="#page_text" data-bar-previous>
          <span aria-hidden="true">↑ </span>Previous
        </a>
        <a href="#page_text" data-bar-next>
          Next<span aria-hidden="true"> ↓</span>
        </a>
      </div>
      <label class="pl-bar__view">
        <span class="govuk-visually-hidden">Show</span>
        <select data-bar-view>
          <option value="marked">Marked</option>
          <option value="sides">Side by side</option>
          <option value="changes">Changes only</option>
          <option value="before">Only before</option>
          <option value="after">Only after</option>
        </select>
      </label>
      <label class="pl-bar__keys">
        <input type="checkbox" data-bar-keys checked /> Keys <kbd>N</kbd> and <kbd>P</kbd>
      </label>
    </nav>
  );
}
