import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { ContentTree } from '../../tests/support/content-tree.ts';
import {
  DRAFT,
  openTree,
  PUBLISHED_AT,
  publishAll,
  readIn,
  UPDATE,
} from '../../tests/support/sealed-tree.ts';
import { ROOT } from '../content.ts';

/** A command of the ledger as an editor starts it. */
function run(script: 'publish' | 'correct', { folder }: ContentTree, ...more: string[]) {
  const args = [`scripts/${script}.ts`, '--content', folder, '--as-of', PUBLISHED_AT, '--yes'];
  const env = { ...process.env, PLANLEDGER_CACHE: path.join(path.dirname(folder), 'cache') };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  return { status, said: stdout + stderr };
}

/** Puts a picture into a version that begins and ends as it should, and shows it in its text. */
async function addDamaged({ folder }: ContentTree, version: string): Promise<void> {
  const whole = sharp({ create: { width: 400, height: 300, channels: 3, background: '#17594a' } });
  const bytes = await whole.png().toBuffer();
  const at = bytes.indexOf('IDAT') + 8;
  bytes.fill(0x55, at, at + 40);
  mkdirSync(path.join(folder, version, 'files'));
  writeFileSync(path.join(folder, version, 'files/map.png'), bytes);
  const shown = '\n<Figure src="files/map.png" alt="A map">A map</Figure>\n';
  appendFileSync(path.join(folder, version, 'index.mdx'), shown);
}

const REFUSED = `content/${DRAFT}/files/map.png: The picture cannot be drawn`;

test('publish refuses a version with a picture that cannot be drawn', async () => {
  using tree = openTree();
  await addDamaged(tree, DRAFT);
  const { status, said } = run('publish', tree, 'harbour/2024-03-draft');
  expect(said).toContain(REFUSED);
  expect(status).toBe(1);
  expect(existsSync(path.join(tree.folder, 'ledger.json'))).toBe(false);
});

test('publish minds the pictures of no other version', async () => {
  using tree = openTree();
  await addDamaged(tree, UPDATE);
  expect(run('publish', tree, 'harbour/2024-03-draft').said).toContain('Published harbour/');
});

test('correct refuses such a picture too', async () => {
  using tree = openTree();
  publishAll(tree);
  const before = readIn(tree, 'ledger.json');
  await addDamaged(tree, DRAFT);
  const reason = ['harbour/2024-03-draft', '--reason', 'There was no map.'];
  const { status, said } = run('correct', tree, ...reason);
  expect(said).toContain(REFUSED);
  expect(status).toBe(1);
  expect(readIn(tree, 'ledger.json')).toBe(before);
});
