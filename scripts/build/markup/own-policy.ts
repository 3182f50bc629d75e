import { SEARCH_POLICY_IN_PAGE, SITE_POLICY_IN_PAGE } from '../../../src/data/page-policy.ts';

const SEARCH_PAGE = 'search/index.html';

// A policy binds what follows it.
const FIRST_LOADED = /<(?!!doctype|html|head|meta|title|\/)/i;

/**
 * What is wrong with the policy that a page has of itself, for hosts that send no headers: it must
 * stand before anything that is loaded, and be the one of the list.
 *
 * @param file Path of the page in the site.
 *
 * @example
 * policyFault('about/index.html', '<head><link rel="stylesheet" href="/a.css">')
 * // => 'The page has no Content-Security-Policy before what it loads, or not that of the list.'
 */
export function policyFault(file: string, html: string): string | undefined {
  const policy = file === SEARCH_PAGE ? SEARCH_POLICY_IN_PAGE : SITE_POLICY_IN_PAGE;
  const first = html.search(FIRST_LOADED);
  const before = first === -1 ? html : html.slice(0, first);
  return before.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    ? undefined
    : 'The page has no Content-Security-Policy before what it loads, or not that of the list.';
}
