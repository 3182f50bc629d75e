import { NOT_TEXT, TEXT_CLASS, withoutSpace } from '../../core/ledger/page-words.ts';

/** The words of the text that a page shows, as `wordsOfNodes` gives them; nothing where it shows none. */
export function wordsOfPage(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const prose = page.querySelector(`.${TEXT_CLASS}`);
  if (!prose) return undefined;
  for (const name of NOT_TEXT) {
    for (const element of prose.querySelectorAll(`.${name}`)) element.remove();
  }
  return withoutSpace(prose.textContent ?? '');
}

/** The address that a page gives as its own, below the site’s; for pages that were saved. */
export function addressOfPage(html: string, base: URL): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ? belowBase(canonical, base) : undefined;
}

/**
 * An address as the ledger names it. Host names are not compared: a copy of the site stands
 * elsewhere, and what counts is what is there.
 *
 * @example
 * belowBase('https://plans.example/health/plans/a/?x#y', new URL('http://localhost/health/')) // => 'plans/a/'
 */
export function belowBase(address: string, base: URL): string | undefined {
  const { pathname } = new URL(address.trim(), base);
  return pathname.startsWith(base.pathname) ? pathname.slice(base.pathname.length) : undefined;
}
