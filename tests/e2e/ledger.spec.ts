import { expect, test } from '@playwright/test';

const VERSION = '/plans/westmarsh/versions/2024-02-consultation/';

test.describe('the ledger', () => {
  test('lists what was published, and leads to each version', async ({ page }) => {
    await page.goto('/ledger/');
    await page.getByRole('link', { name: 'Consultation version, February 2024' }).click();
    await expect(page).toHaveURL(new RegExp(`${VERSION}$`));
  });

  test('gives a version its digest, which is that of its words', async ({ page, request }) => {
    const { ledger } = await (await request.get(`${VERSION}index.json`)).json();
    await page.goto(VERSION);
    await expect(page.locator('.pl-cite')).toContainText(ledger.text.slice(0, 12));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.pl-print-foot')).toContainText(ledger.text.slice(0, 12));
  });
});

test.describe('checking a copy', () => {
  const result = (name: string) => `[data-verify-form="${name}"] [data-verify-result]`;

  test.beforeEach(({ page }) => page.goto('/verify/'));

  test('a page of a version matches', async ({ page }) => {
    await page.getByLabel('Address of the page of a version').fill(VERSION);
    await page.getByRole('button', { name: 'Check the page' }).click();
    await expect(page.locator(result('address'))).toContainText('Match');
    await expect(page.locator(result('address'))).toContainText('was entered into the ledger on');
  });

  test('a chapter, a whole text and an amended plan match', async ({ page }) => {
    for (const address of [
      '/plans/westmarsh/versions/2025-06-refresh/where-we-stand/',
      '/plans/westmarsh/versions/2025-06-refresh/full/',
      '/plans/nottinghamshire/versions/2017-07-update/',
    ]) {
      await page.getByLabel('Address of the page of a version').fill(address);
      await page.getByRole('button', { name: 'Check the page' }).click();
      await expect(page.locator(result('address')).locator('[data-outcome]')).toHaveAttribute(
        'data-outcome',
        'match',
      );
      await page.reload();
    }
  });

  test('a page with one other figure does not match, and the place is shown', async ({ page }) => {
    await page.route(`**${VERSION}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('88,200', '88,300');
      await route.fulfill({ response, body });
    });
    await page.getByLabel('Address of the page of a version').fill(VERSION);
    await page.getByRole('button', { name: 'Check the page' }).click();
    await expect(page.locator(result('address'))).toContainText('No match');
    await expect(page.locator(result('address'))).toContainText('88,300');
  });

  test('changed data does not match either', async ({ page }) => {
    await page.route(`**${VERSION}*`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('88,200', '88,300');
      await route.fulfill({ response, body });
    });
    await page.getByLabel('Address of the page of a version').fill(VERSION);
    await page.getByRole('button', { name: 'Check the page' }).click();
    await expect(page.locator(result('address'))).toContainText('is not as it was published');
  });

  test('a file matches byte for byte, and with one byte more does not', async ({
    page,
    request,
  }) => {
    const map = await (await request.get(`${VERSION}files/map.png`)).body();
    const check = async (buffer: Buffer) => {
      await page
        .getByLabel('A file that you downloaded')
        .setInputFiles({ name: 'map.png', mimeType: 'image/png', buffer });
      await page.getByRole('button', { name: 'Check the file' }).click();
    };
    await check(map);
    await expect(page.locator(result('file'))).toContainText('files/map.png');
    await expect(page.locator(result('file'))).toContainText('Match');
    await check(Buffer.concat([map, Buffer.from([0])]));
    await expect(page.locator(result('file'))).toContainText('No match');
  });

  test('a saved page matches', async ({ page, request }) => {
    const buffer = await (await request.get(VERSION)).body();
    await page
      .getByLabel('A file that you downloaded')
      .setInputFiles({ name: 'saved.html', mimeType: 'text/html', buffer });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.locator(result('file'))).toContainText('Match');
  });

  test('pasted words are found, and with another figure are not', async ({ page }) => {
    const words = 'Marshport, the harbour town, is home to 88,200 of them';
    const look = async (text: string) => {
      await page.getByLabel('The words').fill(text);
      await page.getByRole('button', { name: 'Look for the words' }).click();
    };
    await look(words);
    await expect(page.locator(result('words'))).toContainText('These words stand in');
    await look(words.replace('88,200', '88,900'));
    await expect(page.locator(result('words'))).toContainText('do not stand so');
  });

  test('sends nothing anywhere', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || /Bittern|Drove/.test(request.url()))
        sent.push(request.url());
    });
    await page.getByLabel('The words').fill('Secret words of Bittern Drove');
    await page.getByRole('button', { name: 'Look for the words' }).click();
    await expect(page.locator(result('words'))).toContainText('do not stand so');
    expect(sent).toEqual([]);
  });
});

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });
  test('the page explains how to check by hand', async ({ page }) => {
    await page.goto('/verify/');
    await expect(page.getByText('sha256sum text.txt')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check the page' })).toBeHidden();
  });
});
