import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const WORKSHOP = /^build-(\d+)-/;

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
      rmSync(path.join(store, name), { recursive: true, force: true });
    }
  }
  return mkdtempSync(path.join(store, `build-${process.pid}-`));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
