import { expect, test } from '@playwright/test';

const CONSULTATION = '/plans/westmarsh/compare/2023-09-draft/2024-02-consultation/';
const REFRESH = '/plans/westmarsh/compare/2024-09-update/2025-06-refresh/';

test.describe('a comparison with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('holds every change, in words and in the text, with its reason', async ({ page }) => {
    await page.goto(CONSULTATION);
    const [, count] = /(\d+) changes/.exec(await page.getByRole('main').innerText()) ?? [];
    expect(Number(count)).toBeGreaterThan(20);
    await expect(page.locator('[id^="c-"]:not([id$="-from"])')).toHaveCount(Number(count));
    await expect(page.getByRole('article').first()).toBeVisible();
  });

  test('leads from each change in words to its marked place', async ({ page }) => {
    await page.goto(CONSULTATION);
    const links = await page
      .locator('main a[href^="#c-"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(20);
    for (const href of new Set(links)) {
      await expect(page.locator(`[id="${href?.slice(1)}"]`), String(href)).toHaveCount(1);
    }
  });
});

test('links, lists and tables stay links, lists and tables', async ({ page }) => {
  await page.goto(REFRESH);
  const text = page.locator('.pl-prose');
  await expect(text.locator('table tr.pl-edited td del').first()).toBeAttached();
  await expect(text.locator('ul > li ins, ol > li ins').first()).toBeAttached();
  await expect(text.locator('p a[href]').first()).toBeAttached();
});

test('marks say in words what they are, to whoever cannot see them', async ({ page }) => {
  await page.goto(CONSULTATION);
  for (const mark of await page.locator('.pl-prose ins').all()) {
    await expect(mark).toContainText(/^\[(Added|Moved here): /);
  }
  for (const mark of await page.locator('.pl-prose del').all()) {
    await expect(mark).toContainText(/^\[Removed: /);
  }
  await expect(page.locator('.pl-prose ins').first()).toHaveAttribute('cite', /#c-/);
  await expect(page.locator('.pl-prose ins').first()).toHaveAttribute('datetime', '2024-02-05');
});

test('filters show only what was asked for, and say how many that is', async ({ page }) => {
  await page.goto(CONSULTATION);
  await page.getByRole('combobox', { name: 'Reason' }).selectOption({ label: 'Unexplained' });
  await expect(page.getByText(/^\d+ of \d+ changes shown$/)).not.toHaveText(/^(\d+) of \1 /);
});

test('an address of a change that is described differently now says so', async ({ page }) => {
  await page.goto(`${CONSULTATION}#c-0000000000`);
  await expect(page.getByText('described differently')).toBeVisible();
  await page.goto(CONSULTATION);
  await expect(page.getByText('described differently')).toBeHidden();
});

test('added and removed text can be told apart without colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(CONSULTATION);
  const line = (selector: string) =>
    page
      .locator(`.pl-prose ${selector}`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  expect(await line('p:not(.pl-added) > ins')).toContain('underline');
  expect(await line('p:not(.pl-removed) > del')).toContain('line-through');
});

test('on paper every section stands open, and the marks with it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(CONSULTATION);
  await expect(page.locator('.pl-prose ins:visible').first()).toBeVisible();
  const folded = page.locator('main details');
  expect(await folded.count()).toBeGreaterThan(0);
  const closed = await folded.evaluateAll(
    (found) =>
      found
        .filter((fold) => fold.getClientRects().length > 0)
        .filter(
          (fold) =>
            fold.getBoundingClientRect().height <=
            (fold.querySelector('summary')?.getBoundingClientRect().height ?? 0),
        ).length,
  );
  expect(closed).toBe(0);
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(
    page.locator('main button:visible, .pl-bar:visible, .pl-switch:visible'),
  ).toHaveCount(0);
});

test('an older version leads to the same section of the current one', async ({ page }) => {
  await page.goto('/plans/westmarsh/versions/2024-02-consultation/');
  await expect(
    page.locator('main a[href="/plans/westmarsh/versions/2025-06-refresh/#workforce"]').first(),
  ).toBeAttached();
});
