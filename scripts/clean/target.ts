import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command-error.ts';

/**
 * Where the cleaned file goes: in place of the file itself, or where `--out` says.
 *
 * @param count How many files there are: several go into a folder.
 * @throws {CommandError} When several files would become one.
 */
export function targetOf(file: string, count: number, out: string | undefined): string {
  if (out === undefined) return file;
  if (existsSync(out) && statSync(out).isDirectory()) return path.join(out, path.basename(file));
  if (count > 1) {
    throw new CommandError(`--out ${out}: for several files this has to be a folder that exists.`);
  }
  if (path.extname(out).toLowerCase() !== path.extname(file).toLowerCase()) {
    throw new CommandError(`--out ${out}: keep the ending “${path.extname(file)}”.`);
  }
  return out;
}
