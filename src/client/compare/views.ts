import { askedFor, sayInAddress } from './address.ts';
import { type ReadingPlace, readingPlace, returnTo } from './reading-place.ts';
import { remember, remembered } from './remember.ts';
import { showCleanText } from './show-clean-text.ts';

const VIEWS = ['marked', 'sides', 'changes', 'before', 'after'] as const;

export type View = (typeof VIEWS)[number];

/** The views of a comparison, for whatever else changes them or goes with them. */
export interface Views {
  readonly current: () => View;
  readonly show: (view: View) => void;
  /** Leave the text of a single version where the address asks for a change: only the marks have it. */
  readonly showFor: (hash: string) => void;
  readonly onShown: (listener: (view: View) => void) => void;
}

export function isClean(view: View): view is 'before' | 'after' {
  return view === 'before' || view === 'after';
}

/** Show the view that the address asks for, or else the one that was chosen last; and each one chosen from now on. */
export function startViews(page: Document, signal: AbortSignal): Views {
  const listeners: ((view: View) => void)[] = [];
  let shown: View = 'marked';
  let read: ReadingPlace | undefined;
  const main = page.querySelector('main');

  const show = (view: View) => {
    const radio = page.querySelector<HTMLInputElement>(`#page_view-${view}`);
    if (radio === null || view === shown) return;
    const place = readingPlace(page) ?? read;
    radio.checked = true;
    shown = view;
    main?.setAttribute('data-view', view);
    const settle = () => {
      if (place !== undefined) returnTo(page, place);
      for (const listener of listeners) listener(view);
    };
    // Until a text is there the place that was read is not on the page.
    read = isClean(view) ? place : undefined;
    void showCleanText(page, {
      radio,
      side: isClean(view) ? view : undefined,
      isWanted: () => shown === view,
      settle,
      giveUp: () => show('marked'),
    });
  };
  const choose = (view: View) => {
    show(view);
    remember('view', view);
    sayInAddress(page, { view: view === 'marked' && !remembered('view') ? undefined : view });
  };

  for (const radio of page.querySelectorAll<HTMLInputElement>('.pl-switch [name="view"]')) {
    radio.addEventListener(
      'change',
      () => {
        if (radio.checked) choose(viewNamed(radio.value));
      },
      { signal },
    );
  }
  const showAsked = () => show(viewNamed(askedFor(page, 'view') ?? remembered('view')));
  window.addEventListener('popstate', showAsked, { signal });
  // A page that comes back from the browser’s memory keeps its own radio buttons.
  window.addEventListener('pageshow', ({ persisted }) => persisted && showAsked(), { signal });
  const first = page.querySelector<HTMLInputElement>('#page_view-marked');
  if (first) first.checked = true;
  main?.setAttribute('data-view', shown);
  showAsked();

  return {
    current: () => shown,
    show: choose,
    showFor: (hash) => {
      if (isClean(shown) && hash.startsWith('#c-')) {
        read = undefined;
        choose('marked');
        page.getElementById(hash.slice(1))?.scrollIntoView();
      }
    },
    onShown: (listener) => listeners.push(listener),
  };
}

function viewNamed(name: string | undefined): View {
  return VIEWS.find((view) => view === name) ?? 'marked';
}
