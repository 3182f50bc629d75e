import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SealedFile } from '../core/ledger/types.ts';
import { bytesOf, type ContentFolder } from './content-folder.ts';

/**
 * Where the bytes of everything that was ever published are kept: `content/ledger/`, one file for
 * each digest, named by it.
 *
 * A name that is the digest of the content can be checked by anyone (`sha256sum`), the same file
 * in two versions is kept once, nothing in it is ever overwritten, and no tool that looks for
 * `.mdx` or `.yaml` takes it for content. Not compressed: Git does that, and people can read it.
 */
export const KEPT_FOLDER = 'ledger';

/**
 * The files of a version as they are, in the order of their paths; hidden ones are not content, and
 * what cannot be opened has no bytes to speak of.
 */
export function versionFilesNow({ root }: ContentFolder, folder: string): SealedFile[] {
  const full = path.join(root, folder);
  return filesBelow(full).flatMap((name) => {
    const bytes = bytesOf(path.join(full, name));
    return bytes ? [{ path: name, bytes: bytes.byteLength, sha256: sha256Of(bytes) }] : [];
  });
}

function filesBelow(full: string): string[] {
  try {
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(full, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => !/(^|\/)\./.test(name))
      .sort();
  } catch {
    // None there, or none that can be opened, which the check of the tree tells.
    return [];
  }
}

/** Absolute path of the kept copy with this digest. */
export function keptFile({ root }: ContentFolder, sha256: string): string {
  return path.join(root, KEPT_FOLDER, sha256);
}

/** The kept bytes with this digest; nothing where they are gone, are no longer those, or stand elsewhere. */
export function keptBytes(content: ContentFolder, sha256: string): Buffer | undefined {
  const file = keptFile(content, sha256);
  try {
    // A link leads out of what is kept, and on another computer to nothing.
    const bytes = lstatSync(file).isFile() ? readFileSync(file) : undefined;
    return bytes && sha256Of(bytes) === sha256 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 in hexadecimal; like the core’s, and faster for large files. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
