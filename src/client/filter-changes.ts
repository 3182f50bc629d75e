import { askedFor, sayInAddress } from './compare/address.ts';

/** Names of the choices; each is an attribute `data-filter-<name>` of an entry. */
const CHOICES = ['theme', 'class', 'kind', 'explained'] as const;

/** Names of the boxes to tick. */
const CHECKS = ['editorial', 'removals'] as const;

type Wanted = Readonly<Record<(typeof CHOICES)[number] | (typeof CHECKS)[number], string>>;

/** Said as soon as the filters leave other changes than before. */
const FILTERED = 'planledger:filtered';

/**
 * Narrow the list of changes down to those that meet all filters, and say so in the address.
 * Without this script the form stays hidden and the whole list stands.
 */
export function filterChanges(page: Document, signal: AbortSignal): void {
  const fold = page.querySelector<HTMLDetailsElement>('[data-change-filters]');
  const form = fold?.querySelector('form');
  if (!fold || !form) return;
  let applied: string | undefined;
  const restore = () => {
    // Going to another place of the page asks for nothing else.
    if (applied === page.location.search) return;
    applied = page.location.search;
    fillIn(form, page);
    if (showMatching(page, form)) fold.open = true;
  };
  const apply = () => {
    showMatching(page, form);
    sayInAddress(page, wantedIn(form));
    applied = page.location.search;
  };
  form.addEventListener('change', apply, { signal });
  // The reset takes effect after its event.
  form.addEventListener('reset', () => setTimeout(apply), { signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  window.addEventListener('popstate', restore, { signal });
  restore();
}

function fillIn(form: HTMLFormElement, page: Document): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      field.value = askedFor(page, field.name) ?? '';
      // A value that this comparison does not have.
      if (field.selectedIndex === -1) field.value = '';
    } else if (field instanceof HTMLInputElement) {
      field.checked = askedFor(page, field.name) === field.value;
    }
  }
}

function wantedIn(form: HTMLFormElement): Wanted {
  const fields = new FormData(form);
  const value = (name: string) => {
    const found = fields.get(name);
    return typeof found === 'string' ? found : '';
  };
  return {
    theme: value('theme'),
    class: value('class'),
    kind: value('kind'),
    explained: value('explained'),
    editorial: value('editorial'),
    removals: value('removals'),
  };
}

function showMatching(page: Document, form: HTMLFormElement): boolean {
  const wanted = wantedIn(form);
  const isNarrowed = Object.values(wanted).some((value) => value !== '');
  const passed = new Set<string>();
  let shown = 0;
  let all = 0;
  for (const group of page.querySelectorAll<HTMLElement>('[data-filter-group]')) {
    let shownInGroup = 0;
    for (const entry of group.querySelectorAll<HTMLElement>('[data-filter-count]')) {
      const count = Number(entry.dataset.filterCount);
      entry.hidden = !meets(entry, wanted);
      all += count;
      if (!entry.hidden) {
        shownInGroup += count;
        for (const id of changesOf(entry)) passed.add(id);
      }
    }
    group.hidden = shownInGroup === 0;
    shown += shownInGroup;
  }
  const list = page.querySelector<HTMLDetailsElement>('[data-all-changes]');
  if (list && isNarrowed) list.open = true;
  tell(form.querySelector('[data-filter-result]'), `${shown} of ${all} changes shown`);
  dimOthers(page, isNarrowed ? passed : undefined);
  page.querySelector('.pl-marked')?.toggleAttribute('data-removals', wanted.removals !== '');
  const note = page.querySelector<HTMLElement>('[data-filter-note]');
  if (note) note.hidden = !isNarrowed;
  tell(note?.querySelector('[data-filter-note-count]'), `${shown} of ${all} changes`);
  page.dispatchEvent(new Event(FILTERED));
  return isNarrowed;
}

/** What says the same as before is not said again. */
function tell(element: Element | null | undefined, words: string): void {
  if (element && element.textContent !== words) element.textContent = words;
}

/** Ids of the changes to which an entry of the list leads. */
function changesOf(entry: HTMLElement): string[] {
  const links = entry.querySelectorAll<HTMLAnchorElement>('a[href^="#c-"]');
  return [...links].map(({ hash }) => hash.slice(1));
}

/** In the marked text nothing goes: what does not meet the filters loses its marks’ colours and its card. */
function dimOthers(page: Document, passed: ReadonlySet<string> | undefined): void {
  for (const place of page.querySelectorAll<HTMLElement>('.pl-place[data-change]')) {
    const ids = place.dataset.change?.split(' ') ?? [];
    place.toggleAttribute('data-dimmed', passed !== undefined && !ids.some((id) => passed.has(id)));
    for (const card of place.querySelectorAll<HTMLElement>('[data-card]')) {
      card.hidden = passed !== undefined && !passed.has(card.dataset.card ?? '');
    }
  }
}

function meets(entry: HTMLElement, wanted: Wanted): boolean {
  const values = (name: string) => (entry.getAttribute(`data-filter-${name}`) ?? '').split(' ');
  if (!CHOICES.every((name) => wanted[name] === '' || values(name).includes(wanted[name]))) {
    return false;
  }
  if (wanted.editorial !== '' && !values('class').includes('substantive')) return false;
  return wanted.removals === '' || values('removes').includes('yes');
}
