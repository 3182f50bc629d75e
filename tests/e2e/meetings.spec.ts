import { expect, test } from '@playwright/test';

const MEETINGS = '/plans/westmarsh/meetings/';

test('a meeting stands first among the past ones once its day is over, whenever the site was built', async ({
  page,
}) => {
  await page.clock.setFixedTime('2027-06-01T12:00:00Z');
  await page.goto(MEETINGS);
  await expect(page.getByRole('heading', { name: 'Coming meetings' })).toBeHidden();
  const past = page.getByRole('region', { name: 'Past meetings' }).getByRole('listitem');
  await expect(past.first()).toContainText('February 2027');
});
