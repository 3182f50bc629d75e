import { expect, test } from '@playwright/test';

test('a day that is chosen leads to the nearest one before it on which something happened', async ({
  page,
}) => {
  await page.goto('/plans/step-up/on/');
  await page.getByLabel('Choose a day').fill('2021-09-01');
  await page.getByRole('button', { name: 'See how it stood' }).click();
  await expect(page).toHaveURL(/\/plans\/step-up\/on\/2021-08-25\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('As it stood on 25 August 2021');
  const day = page.getByLabel('Choose a day');
  await expect(day).toHaveValue('2021-08-25');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of days serves', async ({ page }) => {
    await page.goto('/plans/step-up/on/');
    await expect(page.getByLabel('Choose a day')).toBeHidden();
    await page.getByRole('link', { name: '15 August 2021', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('Closed online: Consultation');
  });
});
