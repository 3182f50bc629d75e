import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROWS = readFileSync('docs/TRUST.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'));

test.each(ROWS)('a test proves: %s', (row) => {
  const [, file = '', title = ''] = /`([^`]+)` “([^”]+)” \|$/.exec(row) ?? [];
  expect(existsSync(file), file).toBe(true);
  expect(titlesIn(readFileSync(file, 'utf8')), file).toContain(title);
});

test('there are promises', () => {
  expect(ROWS.length).toBeGreaterThan(40);
});

/** What a file calls its tests and their groups: the texts that stand first behind a bracket. */
function titlesIn(source: string): string[] {
  const titles = source.matchAll(/\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|"([^"\n]*)"),/g);
  return [...titles].map(([, single, template, double]) =>
    (single ?? template ?? double ?? '').replaceAll("\\'", "'"),
  );
}
