import { expect, type Page, test } from '@playwright/test';

const COMPARISON = '/plans/westmarsh/compare/2023-09-draft/2024-02-consultation/';

const bar = (page: Page) => page.getByRole('navigation', { name: 'Move between changes' });
const focused = (page: Page) => page.locator(':focus');

test.describe('from change to change', () => {
  test.beforeEach(({ page }) => page.goto(`${COMPARISON}#page_text`));

  test('the bar leads on and back, takes the focus along and says where one is', async ({
    page,
  }) => {
    await expect(bar(page)).toContainText('Changes 1 and 2 of 45 · in Opening text');
    await bar(page).getByRole('link', { name: 'Next' }).click();
    await expect(focused(page)).toHaveAttribute('aria-label', 'Change 3 of 45');
    await expect(bar(page)).toContainText('Change 3 of 45 · in About this plan');
    await bar(page).getByRole('link', { name: 'Previous' }).click();
    await expect(focused(page)).toHaveAttribute('aria-label', 'Changes 1 and 2 of 45');
    await expect(page).toHaveURL(/#c-/);
  });

  test('keys do the same, not while somebody types, and can be switched off for good', async ({
    page,
  }) => {
    await expect(bar(page)).toContainText('Changes 1 and 2 of 45');
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    await expect(focused(page)).toHaveAttribute('aria-label', 'Change 4 of 45');
    await page.keyboard.press('k');
    await page.keyboard.press('p');
    await expect(focused(page)).toHaveAttribute('aria-label', 'Changes 1 and 2 of 45');
    await bar(page).getByRole('combobox').focus();
    await page.keyboard.press('n');
    await expect(bar(page).getByRole('combobox')).toBeFocused();
    await bar(page).getByRole('checkbox', { name: /Keys/ }).uncheck();
    await page.keyboard.press('n');
    await expect(bar(page).getByRole('checkbox')).toBeFocused();
    await page.reload();
    await expect(bar(page).getByRole('checkbox')).not.toBeChecked();
  });

  test('keys that are pressed faster than the page is drawn are all counted', async ({ page }) => {
    await expect(bar(page)).toContainText('Changes 1 and 2 of 45');
    await page.evaluate(() => {
      for (const key of ['n', 'n', 'n', 'p', 'p']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    });
    await expect(focused(page)).toHaveAttribute('aria-label', 'Change 3 of 45');
  });

  test('every change is met once, whatever stands between', async ({ page }) => {
    const cards = await page.locator('.pl-marked [data-card]').count();
    await expect(bar(page)).toContainText('Changes 1 and 2 of 45');
    const met = new Set<string | null>(['Changes 1 and 2 of 45']);
    for (let step = 1; step < cards; step += 1) {
      await page.keyboard.press('n');
      met.add(await focused(page).getAttribute('aria-label'));
    }
    expect(met.size).toBe(cards);
    await page.keyboard.press('n');
    expect(met).toContain(await focused(page).getAttribute('aria-label'));
  });

  test('what the filters hide is passed over', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Show only removals' }).check();
    await page.keyboard.press('n');
    const place = page.locator('.pl-place:has(:focus), .pl-place:focus');
    await expect(place).not.toHaveAttribute('data-dimmed');
    await expect(
      place.locator('.pl-place__text > .pl-prose').getByRole('deletion').first(),
    ).toBeAttached();
  });
});

test('the filters stand in the address, and the list opens for them', async ({ page }) => {
  await page.goto(COMPARISON);
  await page.getByRole('checkbox', { name: 'Hide editorial' }).check();
  await expect(page).toHaveURL(/\?editorial=yes$/);
  await expect(page.getByText(/^\d+ of 45 changes shown$/)).not.toHaveText(/^45 /);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Hide editorial' })).toBeChecked();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(new RegExp(`${COMPARISON}$`));
});

test('the section that is read is marked in the list of sections', async ({ page }) => {
  await page.goto(`${COMPARISON}#mental-health`);
  const current = page.locator('.pl-contents [aria-current="location"]');
  await expect(current).toHaveText(/Mental health/);
  await page.locator('[id="workforce"]').evaluate((heading) => heading.scrollIntoView());
  await expect(current).toHaveText(/Workforce|staff/i);
});

test('the link of a change is copied, and its citation shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(COMPARISON);
  const card = page.getByRole('article', { name: 'Change 3 of 45' });
  await card.getByRole('button', { name: 'Copy link' }).click();
  await expect(card.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:.*#c-/);
  await card.getByRole('button', { name: 'Cite' }).click();
  await expect(card.getByRole('status')).toHaveText(
    /compared with Draft plan.*change 3 of 45.*“About this plan”.*#c-\w+, read on \d+ \w+ \d{4}/,
  );
});

test('where copying is refused the address is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(COMPARISON);
  const card = page.getByRole('article', { name: 'Change 3 of 45' });
  await card.getByRole('button', { name: 'Copy link' }).click();
  await expect(card.getByRole('textbox')).toBeFocused();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toMatch(/#c-/);
});
