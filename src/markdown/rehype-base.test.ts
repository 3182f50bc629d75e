import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { rehypeBase } from './rehype-base.ts';

const under = (base: string, html: string) =>
  String(rehype().data('settings', { fragment: true }).use(rehypeBase, base).processSync(html));

test('puts the path of the site before addresses that begin at its root', () => {
  expect(under('/health/', '<a href="/plans/westmarsh/">A plan</a>')).toBe(
    '<a href="/health/plans/westmarsh/">A plan</a>',
  );
});

test('leaves all other addresses as they are', () => {
  const html =
    '<a href="#money">Here</a><a href="https://example.org/">There</a><a href="//example.org/">There</a>';
  expect(under('/health/', html)).toBe(html);
});

test('does nothing where the site stands at the root', () => {
  const html = '<a href="/plans/westmarsh/">A plan</a>';
  expect(under('/', html)).toBe(html);
});
