import { expect, type Locator, test } from '@playwright/test';

/** Smaller letters than these are not read on a telephone. */
const LEAST_LETTERS = 12;

const picture = '.pl-picture';

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of [
    '/plans/westmarsh/',
    '/plans/step-up/measures/',
    '/plans/westmarsh/themes/',
  ]) {
    test(`the letters of the pictures on ${address} can be read`, async ({ page }) => {
      await page.goto(address);
      const sizes = await lettersOf(
        page.locator(`${picture} :is(text, li), .pl-matrix__tile span`),
      );
      expect(sizes.length).toBeGreaterThan(3);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_LETTERS);
    });
  }

  test('a flow is a list of chains, and leads on from each of its parts', async ({ page }) => {
    await page.goto('/plans/westmarsh/flow/');
    await expect(page.locator('.pl-flow').first()).toBeHidden();
    const chain = page.locator('.pl-chains > ol > li').first();
    await expect(chain.getByRole('link').first()).toBeVisible();
    await chain.locator('.pl-chains__theme').getByRole('link').click();
    await expect(page).toHaveURL(/\/themes\/[^/]+\/$/);
  });
});

test('on a wide screen a flow is drawn, and stands in a table that a keyboard opens', async ({
  page,
}) => {
  await page.goto('/plans/westmarsh/flow/');
  await expect(page.locator('.pl-flow svg').first()).toBeVisible();
  await expect(page.locator('.pl-chains').first()).toBeHidden();
  await page.getByText('The same as a table').first().press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
});

/** As large as they are seen: a drawing that is scaled down scales them too. */
function lettersOf(texts: Locator): Promise<number[]> {
  return texts.evaluateAll((found) =>
    found
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const svg = element.closest('svg[viewBox]');
        if (!(svg instanceof SVGSVGElement) || svg.viewBox.baseVal.width === 0) return size;
        return size * (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
      }),
  );
}
