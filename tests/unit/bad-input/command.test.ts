import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/build/files-below.ts';
import { ROOT } from '../../../scripts/content.ts';
import { AS_OF } from '../../support/check-content.ts';
import { contentTree } from '../../support/content-tree.ts';
import { expectedOf, laidOver } from '../../support/laid-over.ts';
import { damagedPicture } from '../../support/pictures.ts';

/** A command as an editor starts it, and what it left in the folder. */
function run(script: 'check' | 'build', content: string) {
  const beside = path.dirname(content);
  const before = digestBelow(content);
  const out = path.join(beside, 'out');
  const args = [`scripts/${script}.ts`, '--content', content, '--as-of', AS_OF];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    script === 'build' ? [...args, '--out', out] : args,
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PLANLEDGER_CACHE: path.join(beside, 'cache') },
    },
  );
  return {
    status,
    // A build that waits for another one says so first.
    said: (stdout + stderr).replace(/^Another build .*\n/, ''),
    isUntouched: digestBelow(content) === before && !existsSync(out),
  };
}

function digestBelow(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

// A build waits for another one of the same project to end.
const COMMAND = 300_000;

test.each([
  ['check', 'mdx-several-faults'],
  ['check', 'yaml-wrong-types'],
  ['build', 'code-expression'],
] as const)(
  '%s prints its mistakes, ends with 1, and writes nothing: %s',
  { timeout: COMMAND },
  (script, name) => {
    using tree = laidOver(`bad-input/${name}`);
    const { status, said, isUntouched } = run(script, tree.folder);
    const expected = expectedOf(`bad-input/${name}`).trim();
    const count = expected.split('\n').length / 2;
    const messages = expected.replaceAll(/\n(?! {2}Fix)/g, '\n\n');
    expect(said).toBe(`${messages}\n\n${count === 1 ? '1 mistake' : `${count} mistakes`}.\n`);
    expect(status).toBe(1);
    expect(isUntouched).toBe(true);
  },
);

test('a file of nothing but odd bytes gets no stack trace either', { timeout: COMMAND }, () => {
  using tree = laidOver('bad-input/empty-version');
  for (const file of filesBelow(tree.folder))
    writeFileSync(
      file,
      Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 251),
    );
  const { status, said } = run('check', tree.folder);
  expect(status).toBe(1);
  expect(said).not.toMatch(/\n\s+at /);
  expect(said).toMatch(/\d+ mistakes\.\n$/);
});

test.each(['check', 'build'] as const)(
  '%s draws every picture, and tells which cannot be drawn',
  { timeout: COMMAND },
  async (script) => {
    using tree = contentTree('harbour');
    const folder = path.join(tree.folder, 'plans/harbour/versions/2024-03-draft/files');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'map.png'), await damagedPicture());
    const { status, said, isUntouched } = run(script, tree.folder);
    expect(said).toContain('files/map.png: The picture cannot be drawn');
    expect(status).toBe(1);
    expect(isUntouched).toBe(true);
  },
);
