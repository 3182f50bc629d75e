import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CommandError } from '../command-error.ts';

// A scheduled build may meet a person's; longer than this no build takes.
const PATIENCE = 10 * 60_000;
const SQLITE_BUSY = 5;

/** Environment variables that tell a process which build it is a step of, and whose turn it takes. */
export const STEP_OF = {
  build: 'PLANLEDGER_BUILD',
  turn: 'PLANLEDGER_STEPS_TURN',
} as const;

/**
 * Waits until no other process has the turn, and takes it.
 *
 * Builds of one project share Astro's own folders and the pages kept from the last build, so two
 * of them take turns. The turn is a lock that SQLite holds through the operating system: it is
 * free again the moment its process ends, however that ends, so that nothing is ever left behind.
 *
 * @param lock File that stands for the turn; is made where it does not exist, and stays empty.
 * @param onWait Called once where another process has the turn.
 * @returns The turn, which ends with `Symbol.dispose`, or with the process.
 * @throws {CommandError} When the other process does not finish in time.
 */
export function takeTurn(lock: string, onWait: () => void, patience = PATIENCE): Disposable {
  mkdirSync(path.dirname(lock), { recursive: true });
  const database = openLock(lock);
  try {
    if (!tryLock(database, 0)) {
      onWait();
      if (!tryLock(database, patience)) throw new CommandError(tooLong(lock, patience));
    }
  } catch (error) {
    database.close();
    throw withPath(error, lock);
  }
  return { [Symbol.dispose]: () => database.close() };
}

function openLock(lock: string): DatabaseSync {
  try {
    return new DatabaseSync(lock);
  } catch (error) {
    throw withPath(error, lock);
  }
}

/** SQLite does not say which file it could not open or write. */
function withPath(error: unknown, file: string): unknown {
  return error instanceof Error ? Object.assign(error, { path: file }) : error;
}

function tryLock(database: DatabaseSync, patience: number): boolean {
  try {
    database.exec(`PRAGMA busy_timeout = ${patience}; BEGIN EXCLUSIVE`);
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}

function tooLong(lock: string, patience: number): string {
  const minutes = Math.round(patience / 60_000);
  return `Another build has been running for more than ${minutes} minutes. Wait until it ends, or end it, and build again. (It holds ${lock}.)`;
}
