import { expect, type Page, test } from '@playwright/test';

const COMPARISON = '/plans/westmarsh/compare/2023-09-draft/2024-02-consultation/';
const VERSION = '/plans/westmarsh/versions/2023-09-draft/';

/** What of the text is on the screen: words, without those for screen readers only. */
const section = (page: Page, id: string) => page.locator(`.pl-clean > [data-section="${id}"]`);

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('three views work, and the texts without marks are one link away', async ({ page }) => {
    await page.goto(COMPARISON);
    await page.getByRole('radio', { name: 'side by side' }).check();
    await expect(page.locator('.pl-sides').first()).toBeVisible();
    await page.getByRole('radio', { name: 'Changes only' }).check();
    await expect(page.locator('.pl-sides').first()).toBeHidden();
    await expect(page.locator('.pl-marked > section > .pl-fold').first()).toBeHidden();
    await expect(page.locator('.pl-marked h3').first()).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Only before' })).toBeHidden();
    const clean = page.locator('.pl-without-script').getByRole('link', { name: 'Draft plan' });
    await expect(clean).toHaveAttribute('href', VERSION);
  });

  test('no control is shown that would do nothing', async ({ page }) => {
    await page.goto(COMPARISON);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Move between changes' })).toBeHidden();
    await expect(page.getByText('Show only some of the changes')).toBeHidden();
  });
});

test('the view stands in the address, is remembered, and the address wins over what is remembered', async ({
  page,
}) => {
  await page.goto(COMPARISON);
  await page.getByRole('radio', { name: 'Changes only' }).check();
  await expect(page).toHaveURL(/\?view=changes$/);
  await page.goto(COMPARISON);
  await expect(page.getByRole('radio', { name: 'Changes only' })).toBeChecked();
  await page.goto(`${COMPARISON}?view=sides`);
  await expect(page.getByRole('radio', { name: 'side by side' })).toBeChecked();
});

test('going back shows what was shown', async ({ page }) => {
  await page.goto(`${COMPARISON}?view=sides&kind=added`);
  await page.getByRole('link', { name: 'What changed' }).first().click();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'side by side' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Kind of change' })).toHaveValue('added');
});

test('one text by itself is word for word that of the version, under the same list of sections', async ({
  page,
}) => {
  await page.goto(VERSION);
  const published = await page.locator('main [id="urgent-care"] + p').textContent();
  await page.goto(`${COMPARISON}?view=before`);
  await expect(page.locator('.pl-clean')).toBeVisible();
  await expect(page.locator('.pl-marked')).toBeHidden();
  // The notes of the two pages have other numbers.
  const words = (text: string | null) => text?.replace(/\[\d+\]|\d+\]/g, '');
  const shown = await section(page, 'urgent-care').locator('p').first().textContent();
  expect(words(shown)).toContain('Urgent care is for what cannot wait');
  expect(words(shown)).toBe(words(published));
  await expect(page.locator('.pl-clean').getByRole('insertion')).toHaveCount(0);
  await page
    .locator('.pl-compare > .pl-contents')
    .getByRole('link', { name: 'Urgent care' })
    .click();
  await expect(section(page, 'urgent-care')).toBeInViewport();
});

test('changing the view keeps the section that is read in the window', async ({ page }) => {
  await page.goto(`${COMPARISON}#urgent-care`);
  const heading = page.locator('[id="urgent-care"]');
  await expect(heading).toBeInViewport();
  const choose = page.locator('[data-bar-view]');
  await choose.selectOption('sides');
  await expect(heading).toBeInViewport();
  await choose.selectOption('after');
  await expect(section(page, 'urgent-care')).toBeInViewport();
  await choose.selectOption('changes');
  await expect(heading).toBeInViewport();
});

test('an address of a change leaves the text without marks, in which it is not', async ({
  page,
}) => {
  await page.goto(COMPARISON);
  const href = await page.locator('.pl-changes a[href^="#c-"]').last().getAttribute('href');
  await page.goto(`${COMPARISON}?view=before${href}`);
  await expect(page.locator('.pl-marked')).toBeVisible();
  await expect(page.locator(`[id="${href?.slice(1)}"]`)).toBeInViewport();
});

test('a text that cannot be fetched says so and leaves the marks', async ({ page }) => {
  await page.route('**/index.json', (route) => route.abort());
  await page.goto(COMPARISON);
  await page.getByRole('radio', { name: 'Only after' }).check();
  await expect(page.getByText('could not be fetched')).toBeVisible();
  await expect(page.locator('.pl-marked')).toBeVisible();
});

test('on a phone before stands above after', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`${COMPARISON}?view=sides`);
  const place = page.locator('.pl-sides').first();
  const top = async (side: string) => (await place.locator(side).boundingBox())?.y ?? 0;
  expect(await top('.pl-sides__before')).toBeLessThan(await top('.pl-sides__after'));
});

test('what moved has a link to its old place, and the old place one back', async ({ page }) => {
  await page.goto(COMPARISON);
  const moved = page.locator('.pl-place__text > .pl-prose .pl-moved-from').first();
  await moved.scrollIntoViewIfNeeded();
  await moved.click();
  const old = page.locator(':target');
  await expect(old).toContainText('Moved to');
  const href = await old.getByRole('link').getAttribute('href');
  await old.getByRole('link').click();
  await expect(page.locator(`[id="${href?.slice(1)}"]`)).toBeInViewport();
});
