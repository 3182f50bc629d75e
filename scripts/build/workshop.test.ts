import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newWorkshop } from './workshop.ts';

// Linux gives no process such a number.
const NOBODY = 2 ** 30;

test('clears away what builds left that were cut short, and nothing of those that run', () => {
  const store = mkdtempSync(path.join(os.tmpdir(), 'planledger-workshop-'));
  onTestFinished(() => rmSync(store, { recursive: true }));
  const left = path.join(store, `build-${NOBODY}-abc`);
  const leftInContainer = path.join(store, `build-${process.pid}-abc`);
  const running = path.join(store, `build-${process.ppid}-abc`);
  const release = path.join(store, '7');
  for (const folder of [left, leftInContainer, running, release]) mkdirSync(folder);

  const mine = newWorkshop(store);

  const gone = [left, leftInContainer].filter((folder) => existsSync(folder));
  const kept = [running, release, mine].filter((folder) => existsSync(folder));
  expect(gone).toEqual([]);
  expect(kept).toEqual([running, release, mine]);
});
