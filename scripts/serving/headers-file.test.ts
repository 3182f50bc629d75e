import { expect, test } from 'vitest';
import { SEARCH_POLICY, SITE_POLICY } from '../../src/data/page-policy.ts';
import { headersFile } from './headers-file.ts';

/** The policies whose rules meet an address, in the order of the file. */
function policiesFor(file: string, address: string): string[] {
  const found: string[] = [];
  let meets = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) {
      meets = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
    } else if (meets && line.startsWith('  Content-Security-Policy: ')) {
      found.push(line.slice('  Content-Security-Policy: '.length));
    }
  }
  return found;
}

const entries = ['404.html', '_astro/', 'index.html', 'pagefind/', 'plans/', 'search/'];

test.each(['/', '/health/'])('joined or replaced, the rules mean the same at %s', (base) => {
  const file = headersFile(base, entries);
  for (const place of ['search/', 'search/index.html', 'pagefind/pagefind-worker.js']) {
    expect(policiesFor(file, base + place), place).toEqual([SEARCH_POLICY]);
  }
  for (const place of ['', 'index.html', 'plans/harbour/', '_astro/a.js']) {
    expect(policiesFor(file, base + place), place).toEqual([SEARCH_POLICY, SITE_POLICY]);
  }
});

test('a preview asks search engines to leave out data, feeds and files too', () => {
  const asked = '\n/*\n  X-Content-Type-Options: nosniff\n';
  expect(headersFile('/', entries, true)).toMatch(
    /^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex$/m,
  );
  expect(headersFile('/', entries)).toContain(asked);
  expect(headersFile('/', entries)).not.toContain('X-Robots-Tag');
});

test('caching is said once at most for an address', () => {
  const lines = headersFile('/', entries).split('\n');
  const rules = lines.filter((_line, index) => lines[index + 1]?.startsWith('  Cache-Control'));
  expect(rules).toEqual([
    '/_astro/*',
    '/pagefind/filter/*',
    '/pagefind/fragment/*',
    '/pagefind/index/*',
  ]);
});
