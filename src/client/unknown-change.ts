/**
 * Say that a change is now described differently, where the address asks for one that is not on
 * the page.
 *
 * @param hash Fragment of the address, with its `#`.
 */
export function noticeUnknownChange(page: Document, hash: string): void {
  const notice = page.getElementById('page_change-gone');
  if (notice === null) return;
  const isGone = hash.startsWith('#c-') && page.getElementById(hash.slice(1)) === null;
  notice.hidden = !isGone;
  if (isGone) notice.scrollIntoView();
}
