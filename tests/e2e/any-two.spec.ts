import { expect, type Page, test } from '@playwright/test';
import { overflow, WIDTHS } from './axe.ts';
import { drawnByNode } from './drawn-by-node.ts';

// On a busy machine axe takes long, and so does what compares.
test.describe.configure({ timeout: 120_000 });

const COMPARE = '/plans/westmarsh/compare/';
const DRAFT = '2023-09-draft';
const CONSULTATION = '2024-02-consultation';
const UPDATE = '2024-09-update';
// First and third text: the build gives this pair no page.
const PAIR = `${COMPARE}?before=${DRAFT}&after=${UPDATE}`;
const READY = `${COMPARE}${DRAFT}/${CONSULTATION}/`;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const isDrawn = (page: Page) =>
  expect(heading(page)).toHaveText('What changed in Update, September 2024');

async function choose(page: Page, before: string, after: string): Promise<void> {
  const summary = page.getByText('Choose two versions', { exact: true });
  if (!(await page.getByLabel('Before').isVisible())) await summary.click();
  await page.getByLabel('Before').selectOption(before);
  await page.getByLabel('After').selectOption(after);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists the comparisons that are ready, and says what is missing', async ({
    page,
  }) => {
    await page.goto(PAIR);
    await expect(page.locator('noscript').getByRole('paragraph')).toBeVisible();
    await page.getByRole('link', { name: /changes from Draft plan.* to Consultation/ }).click();
    await expect(page).toHaveURL(READY);
  });
});

test('a pair that has a page leads to it, with what else the address asks for', async ({
  page,
}) => {
  await page.goto(`${COMPARE}?before=${DRAFT}&view=sides&after=${CONSULTATION}#page_figures`);
  await expect(page).toHaveURL(`${READY}?view=sides#page_figures`);
  await page.goto(COMPARE);
  await choose(page, DRAFT, CONSULTATION);
  await expect(page).toHaveURL(READY);
  await page.goBack();
  await expect(page).toHaveURL(COMPARE);
});

test('any other pair is compared on the page, as a page of its own would show it', async ({
  page,
}) => {
  await page.goto(COMPARE);
  await choose(page, DRAFT, UPDATE);
  await isDrawn(page);
  await expect(page).toHaveURL(PAIR);
  await expect(page).toHaveTitle(/^What changed in Update, September 2024 – Westmarsh/);
  await expect(heading(page)).toBeFocused();
  const [, count] = /(\d+) changes/.exec(await page.getByRole('main').innerText()) ?? [];
  expect(Number(count)).toBeGreaterThan(40);
  await expect(page.locator('[id^="c-"]:not([id$="-from"])')).toHaveCount(Number(count));
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Comparisons that are ready' })).toBeHidden();
  await page.getByLabel('Reason').selectOption({ label: 'Unexplained' });
  await expect(page.getByText(/^\d+ of \d+ changes shown$/)).not.toHaveText(/^(\d+) of \1 /);
});

test('the page holds byte for byte what Node draws of the same pair', async ({ page, request }) => {
  await page.addInitScript(keepAnswers);
  await page.goto(PAIR);
  await isDrawn(page);
  const drawn = await drawnByNode(
    async (address) => (await request.get(address)).json(),
    'westmarsh',
    [DRAFT, CONSULTATION, UPDATE],
  );
  const answer = await page.evaluate(() => sessionStorage.getItem('answer'));
  expect(JSON.parse(answer ?? 'null')).toEqual(drawn);
});

test('the address of one change can be sent: it opens at its marked place', async ({ page }) => {
  await page.goto(PAIR);
  await isDrawn(page);
  const last = page.locator('.pl-prose [id^="c-"]:not([id$="-from"])').last();
  const id = await last.getAttribute('id');
  await page.goto('/');
  await page.goto(`${PAIR}#${id}`);
  await isDrawn(page);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${id}"]`)).toBeFocused();
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/compare/\\?before=${DRAFT}&after=${UPDATE}$`),
  );
});

test('an address of a change that is described differently now says so', async ({ page }) => {
  await page.goto(`${PAIR}#c-0000000000`);
  await isDrawn(page);
  await expect(page.getByText('described differently')).toBeVisible();
});

test('back and forward go between the choice and the comparison', async ({ page }) => {
  await page.goto(COMPARE);
  await choose(page, DRAFT, UPDATE);
  await isDrawn(page);
  await page.goBack();
  await expect(heading(page)).toHaveText('Compare two versions');
  await expect(page.getByRole('heading', { name: 'Comparisons that are ready' })).toBeVisible();
  await expect(page.locator('[id^="c-"]')).toHaveCount(0);
  await page.goForward();
  await isDrawn(page);
  // A link within the comparison does not make it anew.
  await page.getByRole('link', { name: 'In the text' }).click();
  await page.goBack();
  await expect(page).toHaveURL(PAIR);
  await isDrawn(page);
});

test('versions that are asked for the other way round are put in order, and the page says so', async ({
  page,
}) => {
  await page.goto(`${COMPARE}?before=${UPDATE}&after=${DRAFT}`);
  await isDrawn(page);
  await expect(page).toHaveURL(PAIR);
  await expect(page.getByText('in the order in which they were published')).toBeVisible();
  await page.goto(`${COMPARE}?before=${CONSULTATION}&after=${DRAFT}`);
  await page.getByRole('link', { name: 'See what changed between them.' }).click();
  await expect(page).toHaveURL(READY);
});

for (const [asked, sentence] of [
  [`before=${DRAFT}&after=${DRAFT}`, '“Draft plan, September 2023” was chosen twice.'],
  [`before=${DRAFT}&after=2099-never`, 'This plan has no version “2099-never”.'],
  [`before=${DRAFT}&after=2026-refresh`, 'so it cannot be compared'],
] as const) {
  test(`what cannot be compared says why: ${asked}`, async ({ page }) => {
    await page.goto(`${COMPARE}?${asked}`);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByLabel('Before')).toBeVisible();
  });
}

test('a text that cannot be fetched is said, and Compare tries again', async ({ page }) => {
  const text = `**/versions/${UPDATE}/index.json`;
  await page.route(text, (route) => route.abort());
  await page.goto(PAIR);
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute(text);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await isDrawn(page);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a browser that starts no worker is told what to do instead', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto(PAIR);
  await expect(page.getByRole('alert')).toContainText('use one of the comparisons below');
  await expect(page.getByRole('heading', { name: 'Comparisons that are ready' })).toBeVisible();
});

test('the changes can be taken away as files', async ({ page }) => {
  await page.goto(PAIR);
  await isDrawn(page);
  for (const form of ['CSV', 'JSON']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: form }).click();
    expect((await download).suggestedFilename()).toBe(
      `westmarsh-${DRAFT}-${UPDATE}.${form.toLowerCase()}`,
    );
  }
});

test('paper holds the comparison and not the form', async ({ page }) => {
  await page.goto(PAIR);
  await isDrawn(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.pl-prose ins:visible').first()).toBeVisible();
  await expect(page.getByText('Choose two versions', { exact: true })).toBeHidden();
});

// What axe says of the comparison itself it has said of the built one, which is the same to the byte.
for (const width of WIDTHS) {
  test(`at ${width} px nothing is cut off, and little moves`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(countShifts);
    await page.goto(PAIR);
    await isDrawn(page);
    const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
    // What is known as good for people who read: web.dev, Cumulative Layout Shift.
    expect(shift).toBeLessThan(0.1);
    expect(await overflow(page)).toBe(0);
  });
}

/** Keeps what a worker says to the page, before the page does anything with it. */
function keepAnswers(): void {
  const { Worker } = window;
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }) =>
        sessionStorage.setItem('answer', JSON.stringify(data)),
      );
    }
  };
}

/** Adds up in the page how much of it moved by itself. */
function countShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      };
      if (!hadRecentInput) sum += value;
    }
    document.documentElement.dataset.shift = String(sum);
  }).observe({ type: 'layout-shift', buffered: true });
}
