import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/content.ts';
import { warningText } from '../../../src/core/content-warning.ts';
import { loadContent } from '../../../src/data/load-content.ts';
import { selectionAsOf } from '../../../src/data/selection.ts';
import { AS_OF } from '../../support/check-content.ts';
import { casesIn, expectedOf, laidOver } from '../../support/laid-over.ts';

describe('what may lead to people is warned of, and stops nothing', () => {
  test.each(casesIn('warnings'))('%s', (name) => {
    using tree = laidOver(`warnings/${name}`);
    const { errors, warnings } = loadContent(tree.folder, selectionAsOf(AS_OF));
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(warnings.map((warning) => `${warningText(warning)}\n`).join('')).toBe(
      expectedOf(`warnings/${name}`),
    );
  });

  test('the content of this site holds none', () => {
    const asOf = new Date().toISOString();
    const { warnings } = loadContent(path.join(ROOT, 'content'), selectionAsOf(asOf));
    expect(warnings.map(warningText)).toEqual([]);
  });
});

describe('the check', () => {
  const check = (content: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['scripts/check.ts', '--content', content, '--as-of', AS_OF, ...args],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, PLANLEDGER_CACHE: path.join(content, '../cache') },
      },
    );

  test('prints warnings with their number, and succeeds', () => {
    using tree = laidOver('warnings/theme');
    const { status, stdout, stderr } = check(tree.folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No mistakes in 1 plan with 2 versions/);
    const expected = expectedOf('warnings/theme');
    const warnings = expected.replaceAll(/\n(?! {2}Fix)/g, '\n\n');
    expect(stderr).toBe(`${warnings}${expected.split('\n').length >> 1} warnings.\n\n`);
  });

  test('gives them to programs, with their places', () => {
    using tree = laidOver('warnings/news');
    const { status, stdout } = check(tree.folder, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [],
      warnings: [{ file: 'content/news/update-published.mdx', line: 9, column: 22 }],
      plans: 1,
    });
  });

  test('gives them beside mistakes too', () => {
    using tree = laidOver('warnings/news');
    tree.write('pages/about.mdx', undefined);
    tree.write('pages/broken.mdx', '---\ntitle: Broken\n---\nText.\n');
    const { status, stdout } = check(tree.folder, '--json');
    expect(status).toBe(1);
    const { errors, warnings } = JSON.parse(stdout) as Record<string, unknown[]>;
    expect([errors?.length, warnings?.length]).toEqual([1, 1]);
  });
});
