import { describe, expect, test } from 'vitest';
import { SEARCH_POLICY, SITE_POLICY } from '../../src/data/page-policy.ts';
import { ASK_AGAIN, headersFor, KEEP } from './headers.ts';

const sentFor = (file: string, wanted: string) =>
  headersFor(file).find(([name]) => name === wanted)?.[1];

describe('the policy', () => {
  test('lets a page load nothing but files of the site', () => {
    const rules = SITE_POLICY.split('; ').map((rule) => rule.split(' ').slice(1));
    expect([...new Set(rules.flat())].sort()).toEqual(["'none'", "'self'"]);
    expect(SITE_POLICY).toContain("default-src 'none'");
  });

  test('covers what the default does not', () => {
    for (const rule of ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]) {
      expect(SITE_POLICY).toContain(rule);
    }
  });

  test.each(['search/index.html', 'search/', 'pagefind/pagefind-worker.js'])(
    'allows WebAssembly at %s',
    (file) => expect(sentFor(file, 'Content-Security-Policy')).toBe(SEARCH_POLICY),
  );

  test.each(['', 'index.html', '404.html', 'plans/search/', 'searching/', '_astro/search.js'])(
    'allows no WebAssembly at %s',
    (file) => expect(sentFor(file, 'Content-Security-Policy')).toBe(SITE_POLICY),
  );
});

describe('caching', () => {
  test.each(['_astro/Page.BYUcf-k0.css', 'pagefind/fragment/en_3252d8c.pf_fragment'])(
    'a file named by its digest is kept: %s',
    (file) => expect(sentFor(file, 'Cache-Control')).toBe(KEEP),
  );

  test.each(['index.html', 'theme.css', 'pagefind/pagefind-entry.json', 'feed.xml'])(
    'any other is asked for again: %s',
    (file) => expect(sentFor(file, 'Cache-Control')).toBe(ASK_AGAIN),
  );
});

test('nothing binds a whole host to HTTPS unless it is asked to', () => {
  expect(sentFor('index.html', 'Strict-Transport-Security')).toBeUndefined();
});
