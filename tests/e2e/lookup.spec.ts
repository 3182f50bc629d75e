import { expect, test } from '@playwright/test';

const DRAFT = '/plans/better-care-together/versions/2016-11-draft/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its meaning on the page, and is heard with it', async ({ page }) => {
    await page.goto(DRAFT);
    const term = page.locator('.pl-prose a.pl-term', { hasText: 'STPs' });
    await expect(term).toHaveAccessibleDescription(/Sustainability and Transformation Plan/);
    await term.click();
    await expect(page.locator('.pl-words :target')).toContainText('one of 44 in England');
  });

  test('on paper the words in full stand behind initials, where they stand first', async ({
    page,
  }) => {
    await page.goto(DRAFT);
    await page.emulateMedia({ media: 'print' });
    const behind = (index: number) =>
      page
        .locator('a.pl-term[data-full]')
        .nth(index)
        .evaluate((term) => getComputedStyle(term, '::after').content);
    expect(await behind(0)).toContain('Sustainability and Transformation Plan');
  });

  test('the old address of a statement still lands, one step from its words', async ({ page }) => {
    await page.goto('/sources/#NOT-S05');
    await page.locator(':target a').click();
    await expect(page).toHaveURL(/\/sources\/not\/#NOT-S05$/);
    await expect(page.locator(':target')).toContainText('Cited by:');
  });
});

test('a committee reads on a phone which plan is beside which answer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/reports/kings-fund-2016/');
  const cell = page.locator('td[data-label="South West London"]').first();
  await expect(cell).toContainText('Met in part (our reading)');
  const shown = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(shown).toBe('"South West London"');
});
