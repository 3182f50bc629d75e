import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE } from '../../src/data/ledger.ts';

/** What a signature of the ledger is for, in the words of `ssh-keygen`: no other use of the key counts. */
const NAMESPACE = 'planledger';

const SIGNATURE_FILE = `${LEDGER_FILE}.sig`;

/** The signature of the ledger, and who may sign it, as `ssh-keygen -Y` names them. */
const SIGNATURE_FILES = [SIGNATURE_FILE, 'allowed_signers'] as const;

/** Copies the signature of the ledger from one folder to another, where there is one. */
export function copySignature(from: string, to: string): void {
  for (const name of SIGNATURE_FILES) {
    const file = path.join(from, name);
    if (existsSync(file)) copyFileSync(file, path.join(to, name));
  }
}

/**
 * Whether the signature beside a ledger is of another ledger, as it is after one more version was
 * published. By whom it is, a reader decides, who knows whom to trust.
 *
 * @returns Also false where there is no signature, or no `ssh-keygen` that could tell.
 */
export function isSignatureOfAnother(folder: string): boolean {
  const signature = path.join(folder, SIGNATURE_FILE);
  if (!existsSync(signature)) return false;
  const asked = ['-Y', 'check-novalidate', '-n', NAMESPACE, '-s', signature];
  const input = readFileSync(path.join(folder, LEDGER_FILE));
  const { status, error } = spawnSync('ssh-keygen', asked, { input });
  return error === undefined && status !== 0;
}
