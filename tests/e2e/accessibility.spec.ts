import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './pages.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The longest comparison takes axe several seconds, more on a busy machine.
test.describe.configure({ timeout: 120_000 });

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  for (const width of [1280, 390]) {
    test(`${kind}: axe finds nothing at ${width} px, and nothing is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
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
