import type { CleanText } from './clean-text.ts';

const loaded = new Map<string, Promise<CleanText>>();

const REFUSED =
  'The text could not be fetched. Both versions have pages of their own, named at the head of this page.';

interface Wish {
  /** What asks for it; says where the text and what is known of the plan stand. */
  readonly radio: HTMLInputElement;
  /** None for the views of the marked text. */
  readonly side: 'before' | 'after' | undefined;
  /** Whether the reader still wants it, once it is there. */
  readonly isWanted: () => boolean;
  /** Called as soon as the text is on the page. */
  readonly settle: () => void;
  /** Called where it cannot be had. */
  readonly giveUp: () => void;
}

/** Show the text of one version by itself in place of the marked text, or the marked text again. */
export async function showCleanText(page: Document, wish: Wish): Promise<void> {
  const { radio, side, isWanted, settle, giveUp } = wish;
  const place = page.querySelector<HTMLElement>('[data-clean]');
  const status = page.querySelector<HTMLElement>('[data-view-status]');
  if (place === null || status === null) return;
  if (side === undefined) {
    showMarked(page, place);
    status.textContent = '';
    settle();
    return;
  }
  status.textContent = 'Fetching the text …';
  try {
    const { sections, label } = await fetchText(page, radio, side);
    if (!isWanted()) return;
    place.replaceChildren(...sections);
    place.hidden = false;
    page.querySelector('main')?.setAttribute('data-clean-view', side);
    status.textContent = `The text of ${label}, without marks.`;
    settle();
  } catch {
    if (!isWanted()) return;
    giveUp();
    status.textContent = REFUSED;
  }
}

function showMarked(page: Document, place: HTMLElement): void {
  place.hidden = true;
  page.querySelector('main')?.removeAttribute('data-clean-view');
}

async function fetchText(
  page: Document,
  radio: HTMLInputElement,
  side: 'before' | 'after',
): Promise<CleanText> {
  const { version = '', text = '' } = radio.dataset;
  const plan = radio.closest<HTMLElement>('[data-plan]')?.dataset.plan ?? '';
  const { drawCleanText } = await import('./clean-text.ts');
  const found = loaded.get(text) ?? drawCleanText(page, { plan, version, text, side });
  loaded.set(text, found);
  // What failed once is asked for again.
  found.catch(() => loaded.delete(text));
  return found;
}
