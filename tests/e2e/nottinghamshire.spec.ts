import { expect, test } from '@playwright/test';

const COMPARISON = '/plans/nottinghamshire/compare/2016-11-draft/2017-07-update/';
const THEME = '/plans/nottinghamshire/themes/carers/';

test.describe('the Nottinghamshire Update against the draft', () => {
  test.beforeEach(({ page }) => page.goto(COMPARISON));

  test('shows the carers section as added, beside its theme, its reason and the basis of it', async ({
    page,
  }) => {
    const place = page.locator('.pl-place', { has: page.locator('#carers') });
    await expect(place.getByRole('insertion').first()).toHaveText('[Added: Carers] ');
    const card = place.getByRole('article');
    await expect(card.getByRole('link', { name: 'Support for carers' })).toHaveAttribute(
      'href',
      THEME,
    );
    await expect(card).toContainText('Why: what people said');
    await expect(card).toContainText('the source says so');
  });

  test('says who was asked, and that no source says how many of them raised it', async ({
    page,
  }) => {
    const card = page.locator('.pl-place', { has: page.locator('#carers') }).getByRole('article');
    for (const count of ['395 attendances', '80 people', '69 responses']) {
      await expect(card).toContainText(count);
    }
    await expect(card).toContainText('four events');
    await expect(card).toContainText(/69 responses.*How many of them raised this: not recorded/s);
  });

  test('shows nothing of what the Update left alone as removed', async ({ page }) => {
    await expect(page.getByRole('main').getByRole('deletion')).toHaveCount(0);
    await expect(page.locator('.pl-removed, .pl-moved, .pl-moved-away')).toHaveCount(0);
  });

  test('lists openly what nobody has explained', async ({ page }) => {
    const sections = [
      'The next twelve months',
      'Financial background',
      'Consultation on significant change',
    ];
    for (const title of sections) {
      const place = page.locator('.pl-place', { has: page.getByRole('heading', { name: title }) });
      await expect(place.getByRole('article')).toContainText('Unexplained');
    }
  });

  test('leads to the theme, and the theme back to exactly that passage', async ({ page }) => {
    const place = page.locator('.pl-place', { has: page.locator('#carers') });
    await place.getByRole('link', { name: 'Support for carers' }).first().click();
    await expect(page).toHaveURL(THEME);
    await page.locator(`a[href^="${COMPARISON}#c-"]`).first().click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator('.pl-place', { has: page.locator(`[id="${id}"]`) })).toContainText(
      'Carers have a section',
    );
  });
});
