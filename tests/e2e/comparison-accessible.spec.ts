import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, NARROWEST, WIDTHS } from './axe.ts';

const COMPARISON = '/plans/westmarsh/compare/2023-09-draft/2024-02-consultation/';
/** One with few changes: axe takes long on long pages, and knows no other elements there. */
const SHORT =
  '/plans/better-care-together/compare/2020-09-building-better-hospitals/2021-06-decision/';

test.describe.configure({ timeout: 120_000 });

for (const view of ['marked', 'sides', 'changes', 'before', 'after']) {
  for (const width of [WIDTHS[0], NARROWEST]) {
    test(`${view} at ${width} px: axe finds nothing, and nothing is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, view, SHORT);
      await expectAccessible(page, width);
    });
  }
}

test('the schedule: axe finds nothing, and nothing is cut off', async ({ page }) => {
  for (const width of [WIDTHS[0], NARROWEST]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${SHORT}schedule/`);
    await expectAccessible(page, width);
  }
});

test.describe('in the accessibility tree of the browser', () => {
  test.beforeEach(({ page }) => page.goto(COMPARISON));

  test('marks are insertions and deletions, and say so in words', async ({ page }) => {
    const nodes = await accessibilityTree(page);
    const marks = nodes.filter(({ role }) => role === 'insertion' || role === 'deletion');
    expect(marks.length).toBeGreaterThan(60);
    for (const { role, text } of marks) {
      expect(text.trim()).toMatch(
        role === 'insertion' ? /^\[(Added|Moved here): / : /^\[Removed: /,
      );
    }
  });

  test('the views are a group of radio buttons of which one is chosen', async ({ page }) => {
    await expect(page.getByRole('group', { name: 'Show' })).toMatchAriaSnapshot(`
      - group "Show":
        - radio "Changes marked" [checked]
        - radio "Before and after, side by side"
        - radio "Changes only"
        - radio /Only before/
        - radio /Only after/
    `);
  });

  test('the bar, a place and its card have names', async ({ page }) => {
    await expect(
      page.getByRole('navigation', { name: 'Move between changes' }),
    ).toMatchAriaSnapshot(`
      - navigation "Move between changes":
        - paragraph
        - link "Previous"
        - link "Next"
        - combobox "Show"
        - checkbox /Keys/ [checked]
    `);
    const place = page.getByRole('group', { name: 'Change 3 of 45' });
    await expect(place.getByRole('article', { name: 'Change 3 of 45' })).toBeVisible();
  });

  test('the list of sections tells in words how much of each changed', async ({ page }) => {
    const contents = page.getByRole('navigation', { name: 'Sections' });
    const line = contents.getByRole('listitem').filter({ hasText: 'About this plan' });
    await expect(line).toHaveText(/2 changes: \d+ words? added/);
  });

  test('the figures are a table with heads, and moved text has links both ways', async ({
    page,
  }) => {
    const figures = page.getByRole('table', { name: 'Figures that stand in both versions' });
    await expect(figures.getByRole('columnheader')).toHaveText([
      'Where',
      'Was',
      'Is now',
      'Difference',
    ]);
    await expect(figures.getByRole('rowheader').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /^Moved from / }).first()).toBeVisible();
    await expect(page.locator('.pl-moved-away:visible').first().getByRole('link')).toBeVisible();
  });
});

test('with the keyboard alone every control is reached in the order of the page, and left again', async ({
  page,
}) => {
  await page.goto(COMPARISON);
  await page.getByRole('radio', { name: 'Changes marked' }).focus();
  const seen: string[] = [];
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const now = document.activeElement;
      const kind = ['.pl-contents', '.pl-place', '.pl-bar', '#page_take-away', '.pl-footer'].find(
        (selector) => now?.closest(selector),
      );
      return kind ?? '';
    });
    if (where !== '' && where !== seen.at(-1)) seen.push(where);
    if (where === '.pl-footer') break;
  }
  expect(seen.filter((part) => part !== '.pl-place')).toEqual([
    '.pl-contents',
    '.pl-bar',
    '.pl-footer',
  ]);
});

test('the map of change can be read in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(COMPARISON);
  const fill = (name: string) =>
    page
      .locator(`.pl-map__${name}`)
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
  expect(await fill('added')).not.toBe(await fill('removed'));
});

test('on paper the schedule has its marks and no controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${COMPARISON}schedule/`);
  const table = page.getByRole('table', { name: 'Every change, in the order of the text' });
  await expect(table.getByRole('row')).toHaveCount(46);
  await expect(table.getByRole('deletion').first()).toBeVisible();
  await expect(page.locator('main').getByRole('navigation')).toHaveCount(0);
});

async function open(page: Page, view: string, comparison = COMPARISON): Promise<void> {
  await page.goto(`${comparison}?view=${view}`);
  const text = view === 'before' || view === 'after' ? '.pl-clean' : '.pl-marked';
  await expect(page.locator(text)).toBeVisible();
}

/** Each node that the browser tells assistive technology about, with all the text in it. */
async function accessibilityTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).join('');
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ nodeId, role }) => ({ role: String(role?.value), text: textOf(nodeId) }));
}
