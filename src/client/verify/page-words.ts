import { isMark, NOT_TEXT, TEXT_CLASS, withoutSpace } from '../../core/ledger/page-words.ts';

/** The words of the text that a page shows, as `wordsOfNodes` gives them; nothing where it shows none. */
export function wordsOfPage(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const texts = [...page.querySelectorAll(`.${TEXT_CLASS}`)];
  if (texts.length === 0) return undefined;
  const marks = texts
    .flatMap((text) => [...text.querySelectorAll(NOT_TEXT.map((name) => `.${name}`).join())])
    .filter(({ textContent }) => isMark(textContent ?? ''));
  for (const mark of marks) mark.remove();
  return texts.map(({ textContent }) => withoutSpace(textContent ?? '')).join('');
}

/** The address that a page gives as its own, below the site’s; for pages that were saved. */
export function addressOfPage(html: string, base: URL): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ? belowBase(canonical, base) : undefined;
}

/**
 * The name of the other site to which an address leads; nothing where it leads to this one.
 *
 * @example
 * hostElsewhere('https://copy.example/plans/a/', new URL('https://plans.example/')) // => 'copy.example'
 */
export function hostElsewhere(address: string, base: URL): string | undefined {
  const { host } = new URL(address.trim(), base);
  return host === base.host ? undefined : host;
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
