import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSignatureOfAnother } from './signature.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-signature-'));
  writeFileSync(path.join(folder, 'ledger.json'), '{ "entries": [] }\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sign(namespace: string): void {
  const ssh = (...args: string[]) => spawnSync('ssh-keygen', args, { cwd: folder });
  ssh('-q', '-t', 'ed25519', '-N', '', '-f', 'key');
  ssh('-Y', 'sign', '-f', 'key', '-n', namespace, 'ledger.json');
}

test('a signature is of the ledger that was signed', () => {
  sign('planledger');
  expect(isSignatureOfAnother(folder)).toBe(false);
});

test('it is of another once the ledger has grown', () => {
  sign('planledger');
  writeFileSync(path.join(folder, 'ledger.json'), '{ "entries": [1] }\n');
  expect(isSignatureOfAnother(folder)).toBe(true);
});

test('what was signed for another use is no signature of the ledger', () => {
  sign('file');
  expect(isSignatureOfAnother(folder)).toBe(true);
});

test('without a signature there is none of another', () => {
  expect(isSignatureOfAnother(folder)).toBe(false);
});
