import { expect, test } from '@playwright/test';

const CONSULTATION = '/plans/westmarsh/engagement/consultation-2024/';

test('a consultation closes for its readers without a rebuild, when its last day in the United Kingdom is over', async ({
  page,
}) => {
  const words = page.locator('.pl-facts [data-closes="2024-04-28"]');
  // Summer time: one second before and at midnight.
  for (const [now, said] of [
    ['2024-04-28T22:59:59Z', /^Open .*until 28 April 2024$/],
    ['2024-04-28T23:00:00Z', /^Closed .*on 28 April 2024$/],
  ] as const) {
    await page.clock.setFixedTime(now);
    await page.goto(CONSULTATION);
    await expect(words).toHaveText(said);
  }
  const byPost = page.locator('.pl-facts [data-closes="2024-05-07"]');
  await expect(byPost).toHaveText('Open by Freepost until 7 May 2024');
});

test('what closes goes from the list of what is open to that of what is closed', async ({
  page,
}) => {
  await page.clock.setFixedTime('2027-01-09T00:00:00Z');
  await page.goto('/plans/westmarsh/engagement/');
  const closed = page.locator('[data-opening-group="closed"]');
  await expect(closed.getByRole('link', { name: 'Views for the next refresh' })).toBeVisible();
  await expect(page.locator('[data-opening-group="open"]')).toBeHidden();
});

test('a promise shows itself as overdue from the day after it fell due', async ({ page }) => {
  await page.route(CONSULTATION, async (route) => {
    const response = await route.fetch();
    const promise =
      '<p data-due="2024-04-28" data-outcome="open"><b data-overdue hidden>Overdue</b></p></main>';
    const body = (await response.text()).replace('</main>', promise);
    await route.fulfill({ response, body });
  });
  const overdue = page.locator('[data-overdue]');
  for (const [now, isHidden] of [
    ['2024-04-28T22:59:59Z', true],
    ['2024-04-28T23:00:00Z', false],
  ] as const) {
    await page.clock.setFixedTime(now);
    await page.goto(CONSULTATION);
    await expect(overdue).toBeVisible({ visible: !isHidden });
  }
});
