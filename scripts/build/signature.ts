import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';

/** The signature of the ledger, and who may sign it, as `ssh-keygen -Y` names them. */
const SIGNATURE_FILES = ['ledger.json.sig', 'allowed_signers'] as const;

/** Copies the signature of the ledger from one folder to another, where there is one. */
export function copySignature(from: string, to: string): void {
  for (const name of SIGNATURE_FILES) {
    const file = path.join(from, name);
    if (existsSync(file)) copyFileSync(file, path.join(to, name));
  }
}
