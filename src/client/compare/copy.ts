import { type Cited, citation } from '../../core/export/citation.ts';

/** Copy the address of a change, or a citation of it, for whoever asks; where copying is refused, show it. */
export function startCopying(page: Document, signal: AbortSignal): void {
  page.addEventListener(
    'click',
    (event) => {
      const button =
        event.target instanceof Element
          ? event.target.closest<HTMLButtonElement>('button[data-copy]')
          : null;
      if (button !== null) void copyFor(page, button);
    },
    { signal },
  );
  const whole = page.querySelector('[data-cited] [data-citation]');
  if (whole) whole.textContent = citationOf(page, undefined);
}

async function copyFor(page: Document, button: HTMLButtonElement): Promise<void> {
  const card = button.closest<HTMLElement>('[data-card]') ?? undefined;
  const isCitation = button.dataset.copy === 'citation';
  const text = isCitation ? citationOf(page, card) : addressOf(page, card);
  const isCopied = await copied(text);
  const said = isCitation ? 'Citation copied' : 'Link copied';
  const note = noteBelow(page, button);
  // A citation is shown as well: whoever cites wants to see what.
  if (isCopied && !isCitation) note.replaceChildren(said);
  else if (isCopied) note.replaceChildren(`${said}: ${text}`);
  else showSelected(page, note, text);
}

/** The note under a button: a polite one, which a screen reader reads out as it fills. */
function noteBelow(page: Document, button: HTMLButtonElement): HTMLElement {
  const foot = button.parentElement;
  const there = foot?.nextElementSibling;
  if (there instanceof HTMLElement && there.matches('.pl-copied')) return there;
  const note = page.createElement('p');
  note.className = 'pl-copied';
  note.setAttribute('role', 'status');
  foot?.after(note);
  return note;
}

function showSelected(page: Document, note: HTMLElement, text: string): void {
  const field = page.createElement('input');
  field.className = 'govuk-input';
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', 'Copy this');
  note.replaceChildren('Copy this: ', field);
  field.focus();
  field.select();
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function citedIn(page: Document): Cited | undefined {
  const cited = page.querySelector<HTMLElement>('[data-cited]')?.dataset.cited;
  return cited === undefined ? undefined : JSON.parse(cited);
}

/** The permanent address, also on a page that moves on with each new version. */
function addressOf(page: Document, card: HTMLElement | undefined): string {
  const address = citedIn(page)?.address ?? page.location.href.replace(/#.*$/, '');
  return card === undefined ? address : `${address}#${card.dataset.card}`;
}

function citationOf(page: Document, card: HTMLElement | undefined): string {
  const cited = citedIn(page);
  if (cited === undefined) return addressOf(page, card);
  const section = card?.closest<HTMLElement>('[data-section]')?.dataset;
  return citation({
    ...cited,
    address: addressOf(page, card),
    readOn: today(),
    ...(card && { change: lowerFirst(card.getAttribute('aria-label') ?? '') }),
    ...(section && { section: { title: section.title ?? '', id: section.section ?? '' } }),
  }).text;
}

/** By the reader’s own calendar. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
