import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeTurn } from './turn.ts';

const TURN = new URL('turn.ts', import.meta.url).href;
const SHORT = 20;
const LONG = 30_000;

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-turn-'));
  lock = path.join(folder, 'turn');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that has taken the turn and keeps it. */
async function otherHolder() {
  const code = `import { takeTurn } from '${TURN}';
const turn = takeTurn(process.argv[1], () => {});
console.log('taken');
setInterval(() => turn, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code, lock]);
  await once(child.stdout, 'data');
  return child;
}

test('gives a free turn at once, and again when it was given back', () => {
  const waits: string[] = [];
  for (const time of ['first', 'second']) {
    using _turn = takeTurn(lock, () => waits.push(time));
  }
  expect(waits).toEqual([]);
});

test('says that another process has the turn, and in the end who is to be waited for', async () => {
  const other = await otherHolder();
  const waits: string[] = [];
  expect(() => takeTurn(lock, () => waits.push('waited'), SHORT)).toThrow(
    /^Another build has been running/,
  );
  expect(waits).toEqual(['waited']);
  other.kill('SIGKILL');
  await once(other, 'close');
});

test('takes over from a process that was killed', async () => {
  const other = await otherHolder();
  setTimeout(() => other.kill('SIGKILL'), 0);
  await once(other, 'close');
  using turn = takeTurn(lock, () => {}, LONG);
  expect(turn).toBeDefined();
});

test('names the file where no turn can be taken', () => {
  const file = path.join(folder, 'file');
  mkdirSync(file);
  expect(() => takeTurn(file, () => {})).toThrow(expect.objectContaining({ path: file }));
});
