import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { ROOT } from '../../scripts/content.ts';
import { contentTree } from '../support/content-tree.ts';

const CHANGES = 'plans/harbour/versions/2024-09-update/changes.yaml';

/** A whole build, as an editor would start it. */
function build(content: string, ...more: string[]) {
  const out = path.join(path.dirname(content), 'dist');
  const args = [
    'scripts/build.ts',
    '--content',
    content,
    '--out',
    out,
    '--as-of',
    '2025-01-01T00:00:00Z',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PLANLEDGER_CACHE: path.join(path.dirname(content), 'cache') },
  });
  return { status, said: stdout + stderr, out };
}

function digestOfSite(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(`${folder}/`))
    hash.update(path.relative(folder, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function changed(content: string, file: string, from: string, to: string): string {
  const text = readFileSync(path.join(content, file), 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  return text.replace(from, to);
}

// Each is a whole build with all its steps.
const BUILDS = 120_000;

test('a build that fails says where and why, and leaves the old site as it was', {
  timeout: BUILDS,
}, () => {
  using tree = contentTree('harbour');
  const first = build(tree.folder);
  expect(first.said).toContain('Built');
  const before = digestOfSite(first.out);

  tree.write(CHANGES, changed(tree.folder, CHANGES, 'theme: opening-hours', 'theme: opening-hour'));
  const second = build(tree.folder);
  expect(second.status).toBe(1);
  expect(second.said).toMatch(
    /content\/plans\/harbour\/versions\/2024-09-update\/changes\.yaml:\d+:\d+: /,
  );
  expect(second.said).toContain('opening-hours');
  expect(second.said).not.toMatch(/\n\s+at /);
  expect(digestOfSite(second.out)).toBe(before);
});

test('the same content gives the same bytes, from nothing and with what was kept', {
  timeout: BUILDS,
}, () => {
  using tree = contentTree('harbour');
  const fresh = digestOfSite(build(tree.folder).out);
  const again = digestOfSite(build(tree.folder).out);
  expect(again).toBe(fresh);
});
