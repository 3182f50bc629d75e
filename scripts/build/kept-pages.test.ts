import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withKeptPages } from './kept-pages.ts';

let cache: string;
let page: string;
beforeEach(() => {
  cache = mkdtempSync(path.join(os.tmpdir(), 'planledger-kept-'));
  page = path.join(cache, 'astro/page.html');
});
afterEach(() => rmSync(cache, { recursive: true }));

async function buildPage(): Promise<void> {
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, 'a page');
}

/** Whether a build finds the page that the one before it wrote. */
async function isKept(): Promise<boolean> {
  let found = false;
  await withKeptPages(cache, async () => {
    found = existsSync(page);
  });
  return found;
}

test('pages of a build that came to its end are there for the next', async () => {
  await withKeptPages(cache, buildPage);
  expect(await isKept()).toBe(true);
});

test('pages of a build that did not are not', async () => {
  const cutShort = withKeptPages(cache, async () => {
    await buildPage();
    throw new Error('cut short');
  });
  await expect(cutShort).rejects.toThrow('cut short');
  expect(await isKept()).toBe(false);
});

test.each([
  ['changed', () => writeFileSync(page, 'a pagE')],
  ['cut short', () => writeFileSync(page, 'a')],
  ['added', () => writeFileSync(`${page}.json`, '{}')],
  ['taken away', () => rmSync(page)],
])('nor are those of which one was %s since', async (_what, spoil) => {
  await withKeptPages(cache, buildPage);
  spoil();
  let found = true;
  await withKeptPages(cache, async () => {
    found = existsSync(path.dirname(page));
  });
  expect(found).toBe(false);
});

test('nor are those of which nobody knows what they should be', async () => {
  await buildPage();
  expect(await isKept()).toBe(false);
});
