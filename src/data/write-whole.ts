import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file that is to be written. */
export interface NewFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Writes a file so that it is there whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeAllWhole([{ file, content }]);
}

/**
 * Writes files so that each is there whole or not at all, and none is where one of them cannot be
 * written: all are written beside their places first, and take them in their order.
 *
 * What an interruption leaves has names that begin with a full stop, which nothing reads.
 *
 * @throws {Error} What the system says; then what stood there before stands there still.
 */
export function writeAllWhole(files: readonly NewFile[]): void {
  const unfinished = files.map(({ file }) =>
    path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`),
  );
  const inOrder = files.map(({ file, content }, index) => ({
    file,
    content,
    beside: unfinished[index] ?? file,
  }));
  try {
    // On the disk before it has its name: a computer that loses power would keep an empty file.
    for (const { beside, content } of inOrder) writeFileSync(beside, content, { flush: true });
    for (const { beside, file } of inOrder) renameSync(beside, file);
  } catch (error) {
    for (const { beside } of inOrder) rmSync(beside, { force: true });
    throw error;
  }
}
