import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { VersionFile } from './model.ts';

/** A folder of content, and the name under which error messages speak of it. */
export interface ContentFolder {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** What stands before a file's path in messages: `content`. */
  readonly name: string;
}

/** @example contentFolder('/srv/site/content').name // => 'content' */
export function contentFolder(folder: string): ContentFolder {
  const root = path.resolve(folder);
  return { root, name: path.basename(root) };
}

/** The text of a file, or nothing where it does not exist. */
export function readText({ root }: ContentFolder, file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}

/** Names of the folders in a folder, in code unit order. */
export function foldersIn({ root }: ContentFolder, folder: string): string[] {
  return entries(path.join(root, folder), (full) => statSync(full).isDirectory());
}

/** Names of the files in a folder that end in `extension`, in code unit order. */
export function filesIn({ root }: ContentFolder, folder: string, extension: string): string[] {
  return entries(
    path.join(root, folder),
    (full) => full.endsWith(extension) && statSync(full).isFile(),
  );
}

/** How messages name a file. */
export function shownName({ name }: ContentFolder, file: string): string {
  return `${name}/${file}`;
}

/** The files of a version that are published with it, as its text names them. */
export function versionFiles(folder: ContentFolder, version: string): VersionFile[] {
  return filesIn(folder, `${version}/files`, '').map((name) => {
    const source = path.join(folder.root, version, 'files', name);
    const bytes = readFileSync(source);
    return {
      path: `files/${name}`,
      source,
      bytes: bytes.byteLength,
      digest: createHash('sha256').update(bytes).digest('hex'),
    };
  });
}

function entries(folder: string, keep: (full: string) => boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && keep(path.join(folder, name)))
    .sort();
}
