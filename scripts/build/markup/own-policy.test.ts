import { expect, test } from 'vitest';
import { SEARCH_POLICY_IN_PAGE, SITE_POLICY_IN_PAGE } from '../../../src/data/page-policy.ts';
import { policyFault } from './own-policy.ts';

const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const page = (head: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body></body></html>`;
const STYLES = '<link rel="stylesheet" href="/a.css">';

test('a page says by itself what it may load, before it loads anything', () => {
  const good = page(`${meta(SITE_POLICY_IN_PAGE)}<title>About</title>${STYLES}`);
  expect(policyFault('about/index.html', good)).toBeUndefined();
  const search = page(meta(SEARCH_POLICY_IN_PAGE) + STYLES);
  expect(policyFault('search/index.html', search)).toBeUndefined();
});

test.each([
  ['has no policy', 'about/index.html', page(STYLES)],
  ['has it too late', 'about/index.html', page(STYLES + meta(SITE_POLICY_IN_PAGE))],
  ['has it in a comment', 'about/index.html', page(`<!-- ${meta(SITE_POLICY_IN_PAGE)} -->`)],
  ['has that of search', 'about/index.html', page(meta(SEARCH_POLICY_IN_PAGE))],
  ['has a weaker one', 'about/index.html', page(meta("default-src 'self'"))],
  ['is search without its own', 'search/index.html', page(meta(SITE_POLICY_IN_PAGE))],
])('a page that %s is refused', (_what, file, html) => {
  expect(policyFault(file, html)).toContain('no Content-Security-Policy');
});

test('the policy in a page says nothing that browsers obey in a header only', () => {
  expect(SITE_POLICY_IN_PAGE + SEARCH_POLICY_IN_PAGE).not.toMatch(/frame-ancestors|report|sandbox/);
});
