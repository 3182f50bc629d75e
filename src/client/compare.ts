import { startBar } from './compare/bar.ts';
import { startCopying } from './compare/copy.ts';
import { markCurrentSection } from './compare/current-section.ts';
import { startKeys } from './compare/keys.ts';
import { openForFragment, openWideFolds } from './compare/open-folds.ts';
import { startViews } from './compare/views.ts';
import { filterChanges } from './filter-changes.ts';
import { noticeUnknownChange } from './unknown-change.ts';

let running: AbortController | undefined;

/**
 * Bring a drawn comparison to life: its views and filters, the way from change to change, copying
 * and citing, and what is said of a change that is not there.
 *
 * For the pages of the build and for comparisons that are drawn into a page later. Where one stands
 * already whose place another took, call it again.
 *
 * @param page The document in which the comparison stands.
 */
export function startComparison(page: Document): void {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  page.querySelector('main')?.setAttribute('data-scripted', '');
  openWideFolds(page);
  const views = startViews(page, signal);
  const steps = startBar(page, views, signal);
  startKeys(page, steps, signal);
  filterChanges(page, signal);
  markCurrentSection(page, signal);
  startCopying(page, signal);
  const arrive = () => {
    const { hash } = page.location;
    noticeUnknownChange(page, hash);
    openForFragment(page, hash);
    views.showFor(hash);
  };
  arrive();
  window.addEventListener('hashchange', arrive, { signal });
}
