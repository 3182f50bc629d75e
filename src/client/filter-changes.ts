/** Names of the filters; each is an attribute `data-filter-<name>` of an entry. */
const FILTERS = ['theme', 'class', 'kind', 'explained'] as const;

/**
 * Narrow the list of changes down to those that meet all filters. Without this script the form
 * stays hidden and the whole list stands.
 */
export function filterChanges(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-change-filters]');
  if (form === null) return;
  form.hidden = false;
  const apply = () => showMatching(page, form);
  form.addEventListener('change', apply);
  // The reset takes effect after its event.
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  apply();
}

function showMatching(page: Document, form: HTMLFormElement): void {
  const wanted = new FormData(form);
  const isNarrowed = FILTERS.some((name) => wanted.get(name));
  const passed = new Set<string>();
  let shown = 0;
  let all = 0;
  for (const group of page.querySelectorAll<HTMLElement>('[data-filter-group]')) {
    let shownInGroup = 0;
    for (const entry of group.querySelectorAll<HTMLElement>('[data-filter-count]')) {
      const count = Number(entry.dataset.filterCount);
      entry.hidden = !FILTERS.every((name) => matches(entry, name, wanted.get(name)));
      all += count;
      if (!entry.hidden) {
        shownInGroup += count;
        for (const id of changesOf(entry)) passed.add(id);
      }
    }
    group.hidden = shownInGroup === 0;
    shown += shownInGroup;
  }
  const result = form.querySelector('[data-filter-result]');
  if (result !== null) result.textContent = `${shown} of ${all} changes shown`;
  dimOthers(page, isNarrowed ? passed : undefined);
  const note = page.querySelector<HTMLElement>('[data-filter-note]');
  const count = note?.querySelector('[data-filter-note-count]');
  if (note) note.hidden = !isNarrowed;
  if (count) count.textContent = `${shown} of ${all} changes`;
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

function matches(entry: HTMLElement, name: string, wanted: FormDataEntryValue | null): boolean {
  if (typeof wanted !== 'string' || wanted === '') return true;
  return (entry.getAttribute(`data-filter-${name}`) ?? '').split(' ').includes(wanted);
}
