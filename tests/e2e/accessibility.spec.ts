import { expect, test } from '@playwright/test';
import { expectAccessible, overflow, WIDTHS } from './axe.ts';
import { KINDS_OF_PAGE, OTHERWISE_ON_A_DESK } from './pages.ts';

// The longest comparison takes axe several seconds, more on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`${kind}: axe finds nothing on a phone, and nothing is cut off at any width`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: WIDTHS[0], height: 900 });
    await page.goto(address);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: WIDTHS[1], height: 900 });
    await expectAccessible(page, WIDTHS[1]);
  });
}

// All other pages have the same parts on a desk as on a phone, one beside the other.
for (const kind of OTHERWISE_ON_A_DESK) {
  test(`${kind}: axe finds nothing on a desk`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTHS[0], height: 900 });
    await page.goto(KINDS_OF_PAGE[kind]);
    await expectAccessible(page, WIDTHS[0]);
  });
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
