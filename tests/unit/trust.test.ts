import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROWS = readFileSync('docs/TRUST.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'));

test.each(ROWS)('a test proves: %s', (row) => {
  const [, file = '', title = ''] = /`([^`]+)` “([^”]+)” \|$/.exec(row) ?? [];
  expect(existsSync(file), file).toBe(true);
  expect(readFileSync(file, 'utf8').replaceAll("\\'", "'"), title).toContain(title);
});

test('there are promises', () => {
  expect(ROWS.length).toBeGreaterThan(40);
});
