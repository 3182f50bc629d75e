import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const WORKSHOP = /^build-(\d+)-/;

// The indexer of a build that was cut short may write one more file.
const RETRIES = 5;

/**
 * Makes a folder of this build's own, and clears away those of builds that were cut short.
 *
 * @param store Folder on the same disk as the site, so that the last step is a rename.
 */
export function newWorkshop(store: string): string {
  mkdirSync(store, { recursive: true });
  for (const name of readdirSync(store)) {
    const owner = WORKSHOP.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) {
      rmSync(path.join(store, name), { recursive: true, force: true, maxRetries: RETRIES });
    }
  }
  return mkdtempSync(path.join(store, `build-${process.pid}-`));
}

function isRunning(id: number): boolean {
  // In a container the numbers are few: a build that was cut short there had the same as this one.
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
