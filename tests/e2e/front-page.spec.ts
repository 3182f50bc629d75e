import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const PLANS = readdirSync('content/plans');

/** A phone of the middle size, held upright. */
const PHONE = { width: 390, height: 844 };

for (const plan of PLANS) {
  test.describe(`the front page of ${plan} on a phone, without scripts`, () => {
    test.use({ viewport: PHONE, javaScriptEnabled: false });

    test('answers the three first questions on the first screen', async ({ page }) => {
      await page.goto(`/plans/${plan}/`);
      for (const question of ['What stands now', 'What changed last', 'What comes next']) {
        const answer = page.getByRole('region', { name: new RegExp(`^${question}`) });
        const key = answer.locator('p').first();
        await expect(key).not.toBeEmpty();
        const box = await key.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(
          PHONE.height,
        );
      }
      const width = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(width).toBe(PHONE.width);
    });
  });
}
