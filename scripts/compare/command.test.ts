import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/schemas/results/results.ts';
import { ROOT } from '../content.ts';

const VERSIONS = path.join(ROOT, 'tests/fixtures/harbour/plans/harbour/versions');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planledger-compare-'));
  for (const kind of ['md', 'mdx']) {
    writeFileSync(path.join(folder, `a.${kind}`), '## Money\n\nThe gap is £250m.\n');
    writeFileSync(path.join(folder, `b.${kind}`), '## Money\n\nThe gap is £219m.\n');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function compare(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/compare.ts'), ...args, '--as-of', '2025-01-01T00:00:00Z'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder, PLANLEDGER_CACHE: path.join(folder, 'cache') },
    },
  );
  return { status, stdout, stderr };
}

// Each starts a process of its own.
describe('npm run compare', { timeout: 60_000 }, () => {
  test.each([
    ['Markdown files', 'a.md', 'b.md', '1 change: 1 reworded.'],
    ['MDX files', 'a.mdx', 'b.mdx', '1 change: 1 reworded.'],
    ['a Markdown file and an MDX file', 'a.md', 'b.mdx', '1 change: 1 reworded.'],
    [
      'the folders of versions',
      path.join(VERSIONS, '2024-03-draft'),
      path.join(VERSIONS, '2024-09-update'),
      '  * Label: ‘Draft, March 2024’ became ‘Update, September 2024’.',
    ],
  ])('compares %s, and gives data that its schema describes', (_, before, after, said) => {
    const { status, stdout } = compare(before, after, '--depth', 'page');
    expect(status).toBe(0);
    expect(stdout.split('\n')).toContain(said);

    const isValid = new Ajv2020().compile(jsonSchemaOf('comparison-1', 'https://plans.example/'));
    const data: unknown = JSON.parse(compare(before, after, '--json').stdout);
    expect(isValid(data), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('tells in one sentence, and writes a page that loads nothing', () => {
    expect(compare('a.md', 'b.md', '--depth', 'sentence').stdout).toBe(
      'a.md → b.md\n1 change: 1 reworded.\n',
    );
    expect(compare('a.md', 'b.md', '--html', 'page.html').stdout).toBe(
      'Wrote page.html. 1 change: 1 reworded.\n',
    );
    const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
    expect(page).toContain('£250m became £219m');
    expect(page).not.toMatch(/<script|<link|src="http/);
  });

  test('says which depths there are', () => {
    const { status, stderr } = compare('a.md', 'b.md', '--depth', 'book');
    expect(status).toBe(1);
    expect(stderr).toContain('Allowed choices are sentence, page, full.');
  });
});
