import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { SealedFile } from '../core/ledger/types.ts';
import type { ContentFolder } from './content-folder.ts';

/**
 * Where the bytes of everything that was ever published are kept: `content/ledger/`, one file for
 * each digest, named by it.
 *
 * A name that is the digest of the content can be checked by anyone (`sha256sum`), the same file
 * in two versions is kept once, nothing in it is ever overwritten, and no tool that looks for
 * `.mdx` or `.yaml` takes it for content. Not compressed: Git does that, and people can read it.
 */
export const KEPT_FOLDER = 'ledger';

/** The files of a version as they are, in the order of their paths; hidden ones are not content. */
export function versionFilesNow({ root }: ContentFolder, folder: string): SealedFile[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(full, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !/(^|\/)\./.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(full, name));
      return { path: name, bytes: bytes.byteLength, sha256: sha256Of(bytes) };
    });
}

/** Absolute path of the kept copy with this digest. */
export function keptFile({ root }: ContentFolder, sha256: string): string {
  return path.join(root, KEPT_FOLDER, sha256);
}

/** The kept bytes with this digest; nothing where they are gone or are no longer those. */
export function keptBytes(content: ContentFolder, sha256: string): Buffer | undefined {
  const file = keptFile(content, sha256);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return sha256Of(bytes) === sha256 ? bytes : undefined;
}

/** Keeps the files of a version; what is kept already stays as it is. */
export function keepFiles(
  content: ContentFolder,
  folder: string,
  files: readonly SealedFile[],
): void {
  mkdirSync(path.join(content.root, KEPT_FOLDER), { recursive: true });
  for (const { path: name, sha256 } of files) {
    if (keptBytes(content, sha256)) continue;
    writeWhole(keptFile(content, sha256), readFileSync(path.join(content.root, folder, name)));
  }
}

/** Writes a file so that it is there whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/** SHA-256 in hexadecimal; like the core’s, and faster for large files. */
function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
