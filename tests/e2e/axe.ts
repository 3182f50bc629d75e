import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** As wide as a desk needs, and as narrow as a phone. */
export const WIDTHS = [1280, 390] as const;
export const NARROWEST = 320;

/**
 * Expects that axe finds nothing on a page as it stands, and that nothing of it is cut off.
 *
 * Colours are the same at every width, and looking at them takes longest: once is enough.
 */
export async function expectAccessible(page: Page, width: number): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(STANDARDS);
  if (width === WIDTHS[0]) axe.disableRules('color-contrast');
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

/** By how much a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
