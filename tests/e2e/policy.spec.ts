import { expect, type Page, test } from '@playwright/test';
import { SITE_POLICY } from '../../src/data/page-policy.ts';
import { KINDS_OF_PAGE } from './pages.ts';

/** Notes what the policy of a page refuses, from the first line of the page on. */
async function watchPolicy(page: Page) {
  const refused: string[] = [];
  const elsewhere: string[] = [];
  await page.exposeFunction('noteRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      // Put there by exposeFunction.
      Reflect.get(window, 'noteRefused')(`${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(message.text());
  });
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== 'localhost') elsewhere.push(request.url());
  });
  return { refused, elsewhere };
}

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`${kind}: the policy refuses nothing, and nothing is asked of another host`, async ({
    page,
  }) => {
    const watched = await watchPolicy(page);
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(watched).toEqual({ refused: [], elsewhere: [] });
  });
}

test('search finds what is asked for under its policy', async ({ page }) => {
  const watched = await watchPolicy(page);
  await page.goto('/search/?q=carers');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  expect(watched).toEqual({ refused: [], elsewhere: [] });
});

test('under the policy of the other pages search says that it cannot run', async ({ page }) => {
  await page.route(/\/search\/|\/pagefind\//, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': SITE_POLICY };
    await route.fulfill({ response, headers });
  });
  await page.goto('/search/?q=carers');
  await expect(page.locator('[data-search-refused]')).toBeVisible();
});

test('code, styles and pictures that were smuggled into a page are refused, each', async ({
  page,
}) => {
  await expectSmuggledRefused(page, (headers) => headers);
});

test('so they are where the host sends no headers, by the policy that the page has of itself', async ({
  page,
}) => {
  await expectSmuggledRefused(page, withoutHeaders);
});

test('search finds what is asked for also where the host sends no headers', async ({ page }) => {
  const watched = await watchPolicy(page);
  await page.route(/\/search\/|\/pagefind\/.*\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: withoutHeaders(response.headers()) });
  });
  const answer = await page.goto('/search/?q=carers');
  expect(answer?.headers()['content-security-policy']).toBeUndefined();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  expect(watched).toEqual({ refused: [], elsewhere: [] });
});

type Headers = Record<string, string>;

/** What a bucket or GitHub Pages sends. */
function withoutHeaders(headers: Headers): Headers {
  return { 'content-type': headers['content-type'] ?? '' };
}

async function expectSmuggledRefused(
  page: Page,
  change: (headers: Headers) => Headers,
): Promise<void> {
  const watched = await watchPolicy(page);
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const smuggled = `<script>document.title = 'ran'</script>
<p style="color: red" onclick="document.title = 'ran'">Text</p>
<img src="https://elsewhere.example/picture.png" alt="">
<iframe src="https://elsewhere.example/"></iframe>
</body>`;
    const body = (await response.text()).replace('</body>', smuggled);
    await route.fulfill({ response, headers: change(response.headers()), body });
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByText('Text', { exact: true }).click();
  const kinds = watched.refused.map((line) => line.split(' ')[0]);
  for (const kind of [
    'script-src-elem',
    'script-src-attr',
    'style-src-attr',
    'img-src',
    'frame-src',
  ])
    expect(kinds).toContain(kind);
  expect(await page.title()).not.toBe('ran');
}
