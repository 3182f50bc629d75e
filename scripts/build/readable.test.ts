import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeReadable, makeReadableFolder } from './readable.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-readable-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

test('a web server may read a site, however little others may read what it was made from', () => {
  const site = path.join(temporaryFolder(), 'site');
  const file = path.join(site, 'plans/files/plan.pdf');
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, '', { mode: 0o600 });
  makeReadable(site);
  expect([site, path.dirname(file), file].map(modeOf)).toEqual(['755', '755', '644']);
});

test('and may go to it through the folders that a build made, while others stay as they are', () => {
  const folder = temporaryFolder();
  const store = path.join(folder, 'www', '.dist');
  mkdirSync(path.join(folder, 'www'), { mode: 0o750 });
  makeReadableFolder(path.join(store, 'below'));
  expect(
    ['www', 'www/.dist', 'www/.dist/below'].map((name) => modeOf(path.join(folder, name))),
  ).toEqual(['750', '755', '755']);
  expect(() => makeReadableFolder(store)).not.toThrow();
});
