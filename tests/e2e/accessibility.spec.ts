import { expect, test } from '@playwright/test';
import { expectAccessible, WIDTHS } from './axe.ts';
import { KINDS_OF_PAGE } from './pages.ts';

// The longest comparison takes axe several seconds, more on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  for (const width of WIDTHS) {
    test(`${kind}: axe finds nothing at ${width} px, and nothing is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expectAccessible(page, width);
    });
  }
}

test('every page says nothing in the console and asks no other host for anything', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) complaints.push(request.url());
  });
  for (const address of Object.values(KINDS_OF_PAGE)) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
  }
  expect(complaints).toEqual([]);
});
