/** What the address of the page asks for by a name. */
export function askedFor(page: Document, name: string): string | undefined {
  return new URLSearchParams(page.location.search).get(name) ?? undefined;
}

/**
 * Say in the address what is shown, so that it can be sent on; everything else in it stays.
 *
 * @param choices A value for each name; without one the name goes.
 */
export function sayInAddress(
  page: Document,
  choices: Readonly<Record<string, string | undefined>>,
): void {
  const asked = new URLSearchParams(page.location.search);
  for (const [name, value] of Object.entries(choices)) {
    if (value === undefined || value === '') asked.delete(name);
    else asked.set(name, value);
  }
  const search = asked.size > 0 ? `?${asked}` : '';
  if (search === page.location.search) return;
  const { pathname, hash } = page.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
}
