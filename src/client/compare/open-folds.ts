/** As wide as the style sheet needs to show what is folded elsewhere. */
const WIDE = '(min-width: 75em)';

/** What the style sheet shows on a wide screen is open there for assistive technology, too. */
export function openWideFolds(page: Document): void {
  if (!window.matchMedia(WIDE).matches) return;
  for (const fold of page.querySelectorAll<HTMLDetailsElement>('.pl-wide-open')) fold.open = true;
}

/** Open every fold around the place that a fragment names; not all browsers do it themselves. */
export function openForFragment(page: Document, hash: string): void {
  const place = page.getElementById(decodeURIComponent(hash.slice(1)));
  if (place === null) return;
  let opened = false;
  for (let fold = foldAround(place); fold !== null; fold = foldAround(fold)) {
    opened ||= !fold.open;
    fold.open = true;
  }
  if (opened) place.scrollIntoView();
}

function foldAround(element: Element): HTMLDetailsElement | null {
  return element.parentElement?.closest('details') ?? null;
}
