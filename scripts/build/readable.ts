import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 0o755;
const FILE = 0o644;

/**
 * Lets everybody on the machine read a finished site, the web server among them: whatever the
 * shell that built it keeps to itself (`umask 077`), and whoever may read a file of the content.
 */
export function makeReadable(site: string): void {
  chmodSync(site, FOLDER);
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? FOLDER : FILE);
  }
}

/** Makes a folder through which everybody may go, with those above it; leaves those that are there. */
export function makeReadableFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) {
    chmodSync(made, FOLDER);
  }
}
