import { sectionInView } from './reading-place.ts';

/** Mark in the list of sections the one that is read, and let its links lead into the text that is shown. */
export function markCurrentSection(page: Document, signal: AbortSignal): void {
  const contents = page.querySelector<HTMLElement>('.pl-compare > .pl-contents');
  if (contents === null) return;
  let isDue = false;
  const mark = () => {
    isDue = false;
    markIn(contents, sectionInView(page)?.dataset.section);
  };
  window.addEventListener(
    'scroll',
    () => {
      if (isDue) return;
      isDue = true;
      setTimeout(mark, PAUSE);
    },
    { signal, passive: true },
  );
  contents.addEventListener('click', (event) => leadToClean(event, page), { signal });
  mark();
}

/** Often enough for a reader, seldom enough for a phone, in milliseconds. */
const PAUSE = 150;

function markIn(contents: HTMLElement, section: string | undefined): void {
  const current = contents.querySelector('[aria-current]');
  const next =
    section === undefined
      ? null
      : contents.querySelector<HTMLElement>(`li > a[href="#${CSS.escape(section)}"]`);
  if (current === next) return;
  current?.removeAttribute('aria-current');
  next?.setAttribute('aria-current', 'location');
  if (next) showIn(contents, next);
}

/** Scroll the list, never the page. */
function showIn(contents: HTMLElement, line: HTMLElement): void {
  if (contents.scrollHeight <= contents.clientHeight) return;
  const [frame, { top, bottom }] = [contents.getBoundingClientRect(), line.getBoundingClientRect()];
  if (top < frame.top || bottom > frame.bottom) {
    contents.scrollTop += top - frame.top - contents.clientHeight / 3;
  }
}

/** The sections of a text without marks have no ids of their own: those belong to the marked text. */
function leadToClean(event: MouseEvent, page: Document): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const clean = page.querySelector<HTMLElement>('[data-clean]:not([hidden])');
  if (link === null || clean === null) return;
  const section = [...clean.children].find(
    (one) => one instanceof HTMLElement && `#${one.dataset.section}` === link.hash,
  );
  if (!(section instanceof HTMLElement)) return;
  event.preventDefault();
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
  section.scrollIntoView();
}
