import { sectionInView } from './reading-place.ts';
import { goTo, type Stop, stopsOf } from './stops.ts';
import { isClean, type View, type Views } from './views.ts';

/** The way from change to change. */
export interface Steps {
  readonly next: () => void;
  readonly previous: () => void;
}

/** Bring out the bar that knows which change is in view, and leads to the ones before and after it. */
export function startBar(page: Document, views: Views, signal: AbortSignal): Steps {
  const bar = page.querySelector<HTMLElement>('[data-change-bar]');
  let inView = new Set<Element>();
  let chosen: Stop | undefined;
  let hasMoved = false;
  let stops = stopsOf(page);

  const current = () => {
    const isThere = chosen !== undefined && stops.find(({ card }) => card === chosen?.card);
    if (isThere) return isThere;
    return stops.find(({ place }) => inView.has(place)) ?? lastPassed(stops, page);
  };
  const say = () => bar && sayWhere(bar, current(), stops, views.current(), page);
  const choose = (stop: Stop | undefined) => {
    chosen = stop;
    hasMoved = false;
  };
  const step = (by: 1 | -1) => {
    if (isClean(views.current())) views.show('marked');
    const here = current();
    const index = here === undefined ? (by === 1 ? -1 : 0) : stops.indexOf(here);
    // From between two changes the one before is the one that was passed. Where somebody went by a
    // step is known at once, what is in view only when the window has been drawn again.
    const isBeyond = by === -1 && here && here.card !== chosen?.card && !inView.has(here.place);
    const stop = stops[isBeyond ? index : index + by];
    if (stop === undefined) return;
    choose(stop);
    goTo(page, stop);
    say();
  };
  const steps = { next: () => step(1), previous: () => step(-1) };

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
      // Whoever scrolls on from a chosen change has left it; a picture that comes late moves nobody.
      if (!isIntersecting && hasMoved && target === chosen?.place) choose(undefined);
    }
    say();
  }, READING_PART);
  const observe = () => {
    observer.disconnect();
    inView = new Set();
    stops = stopsOf(page);
    for (const place of new Set(stops.map((stop) => stop.place))) observer.observe(place);
    say();
  };
  signal.addEventListener('abort', () => observer.disconnect());
  page.addEventListener('planledger:filtered', observe, { signal });
  views.onShown(say);
  for (const kind of ['wheel', 'touchmove', 'mousedown', 'keydown'] as const) {
    page.addEventListener(
      kind,
      (event) => {
        hasMoved ||= !(event instanceof KeyboardEvent) || SCROLLING.has(event.key);
      },
      { signal, passive: true },
    );
  }
  page.addEventListener('click', (event) => onStepLink(event, stops, steps, choose), { signal });
  if (bar !== null) {
    bar.hidden = false;
    page.documentElement.setAttribute('data-with-bar', '');
    startViewChoice(bar, views, signal);
  }
  observe();
  return steps;
}

/** Keys by which a reader moves through a page. */
const SCROLLING = new Set([
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  ' ',
  'Tab',
]);

/** A change counts as read as long as it stands in the upper three quarters of the window. */
const READING_PART = { rootMargin: '-5% 0px -30% 0px' };

/** Between two changes: the one above. */
function lastPassed(stops: readonly Stop[], page: Document): Stop | undefined {
  const section = sectionInView(page);
  if (section === undefined) return undefined;
  return stops.findLast(({ place }) => {
    const isBefore = section.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_PRECEDING;
    return isBefore || (section.contains(place) && place.getBoundingClientRect().bottom < 0);
  });
}

function sayWhere(
  bar: HTMLElement,
  here: Stop | undefined,
  stops: readonly Stop[],
  view: View,
  page: Document,
): void {
  const text = bar.querySelector('[data-bar-here]');
  const clean = isClean(view);
  const words = clean
    ? (sectionInView(page)?.dataset.title ?? 'Without marks')
    : here === undefined
      ? `${stops.length} ${stops.length === 1 ? 'place' : 'places'} with changes`
      : `${here.name} · in ${here.section}`;
  if (text && text.textContent !== words) text.textContent = words;
  const index = here === undefined ? -1 : stops.indexOf(here);
  setLink(bar, '[data-bar-previous]', stops[index - 1]);
  setLink(bar, '[data-bar-next]', stops[index + 1]);
  bar.toggleAttribute('data-clean-view', clean);
  const select = bar.querySelector<HTMLSelectElement>('[data-bar-view]');
  if (select) select.value = view;
}

/** The address of a step stands in its link, so that it can be opened elsewhere; at an end it leads nowhere. */
function setLink(bar: HTMLElement, selector: string, stop: Stop | undefined): void {
  const link = bar.querySelector<HTMLAnchorElement>(selector);
  if (link === null) return;
  if (stop !== undefined) link.href = `#${stop.anchor}`;
  link.setAttribute('aria-disabled', String(stop === undefined));
}

function onStepLink(
  event: MouseEvent,
  stops: readonly Stop[],
  steps: Steps,
  choose: (from: Stop | undefined) => void,
): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return;
  const isNext = link.matches('[data-bar-next], [data-step="next"]');
  if (!isNext && !link.matches('[data-bar-previous], [data-step="previous"]')) return;
  event.preventDefault();
  const card = link.closest('[data-card]');
  if (card !== null) choose(stops.find((stop) => stop.card === card));
  if (isNext) steps.next();
  else steps.previous();
}

function startViewChoice(bar: HTMLElement, views: Views, signal: AbortSignal): void {
  const select = bar.querySelector<HTMLSelectElement>('[data-bar-view]');
  select?.addEventListener('change', () => views.show(select.value as View), { signal });
}
