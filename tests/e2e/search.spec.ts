import { expect, test } from '@playwright/test';

test('finds a word in the current versions, and says which version each hit is of', async ({
  page,
}) => {
  await page.goto('/search/?q=carers');
  const results = page.getByRole('main').getByRole('listitem');
  await expect(results.first()).toBeVisible();
  await expect(page.getByRole('main')).toContainText('carers', { ignoreCase: true });
});

test('shows the text of a plan before the records of changes that repeat it', async ({ page }) => {
  await page.goto('/search/?q=beds');
  await expect(page.locator('.pl-hit').first()).toContainText('Version of a plan');
});

test('keeps earlier versions out until they are asked for', async ({ page }) => {
  const earlier = page.locator('main a[href*="/versions/2023-09-draft/"]');
  await page.goto('/search/?q=Bittern%20Drove');
  await expect(page.getByRole('main')).toContainText(/result|found|nothing/i);
  await expect(earlier).toHaveCount(0);
  await page.getByRole('checkbox', { name: /earlier/i }).check();
  await page
    .getByRole('button', { name: /search/i })
    .first()
    .click();
  await expect(earlier.first()).toBeVisible();
});

test('asks the new site where one was put in place while results were read', async ({ page }) => {
  await page.goto('/search/?q=carers');
  const results = page.locator('.pl-hit');
  await expect(results).toHaveCount(10);
  let isOldSite = true;
  await page.route('**/*.pf_fragment', (route) =>
    isOldSite ? route.fulfill({ status: 404 }) : route.continue(),
  );
  page.once('framenavigated', () => {
    isOldSite = false;
  });
  const loadedAgain = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Show more results' }).click();
  await loadedAgain;
  await expect(results).toHaveCount(10);
});

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page leads to the list of plans instead', async ({ page }) => {
    await page.goto('/search/');
    await expect(
      page.getByRole('main').getByRole('link', { name: /plans/i }).first(),
    ).toBeVisible();
  });
});
