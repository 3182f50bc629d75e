import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/content.ts';

// Sums that a careless page would make of what the sources count apart: all of Nottinghamshire’s
// answers together, and its two events together.
const SUMS = ['544', '475'];

test('no page and no file adds up people of different kinds', () => {
  const site = path.join(ROOT, '.planledger/test-site');
  const files = readdirSync(`${site}/`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(plans\/(nottinghamshire|better-care-together)|news|feed|index).*\.(html|json|xml)$/.test(
      name,
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) => {
    const text = readFileSync(path.join(site, name), 'utf8').replace(
      /<[^>]*>|c-[0-9a-f]{10}|[0-9a-f]{16,}/g,
      ' ',
    );
    return SUMS.filter((sum) => new RegExp(`(?<![\\d,.£])${sum}(?![\\d,.]\\d|\\d)`).test(text)).map(
      (sum) => `${name}: ${sum}`,
    );
  });
  expect(found).toEqual([]);
});

test('a sum of our own says that it is one, and of what', async ({ page }) => {
  await page.goto('/plans/better-care-together/engagement/roadshow-2017/');
  const row = page.getByRole('row').filter({ hasText: '341 people' });
  await expect(row).toContainText('A sum of ours: the 271 members of the public and the 70 staff');
});

test('a theme never shows the size of an engagement as its support', async ({ page }) => {
  await page.goto('/plans/nottinghamshire/themes/carers/');
  const main = page.getByRole('main');
  await expect(main).toContainText('not recorded');
  await expect(main).not.toContainText(
    /(395|80|69) (people|attendances|responses)? ?(raised|support|asked for|wanted)/,
  );
});
