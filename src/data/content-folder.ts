import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from './model.ts';

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

/** The text of a file, or nothing where there is none that can be read. */
export function readText({ root }: ContentFolder, file: string): string | undefined {
  const full = path.join(root, file);
  try {
    return readFileSync(full, 'utf8');
  } catch {
    // That it cannot be read is reported by readSource, which the check of the content uses.
    return undefined;
  }
}

/** Names of the folders in a folder, in code unit order. */
export function foldersIn(content: ContentFolder, folder: string): string[] {
  return entriesIn(content, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Names of the files in a folder that end in `extension`, in code unit order. */
export function filesIn(content: ContentFolder, folder: string, extension: string): string[] {
  return entriesIn(content, folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ name }) => name);
}

/**
 * What stands in a folder, in code unit order: nothing for one that is not there or cannot be
 * opened, no files of the system (`.DS_Store`), and links as links, wherever they lead.
 */
export function entriesIn({ root }: ContentFolder, folder: string): Dirent[] {
  try {
    return readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** How messages name a file. */
export function shownName({ name }: ContentFolder, file: string): string {
  return `${name}/${file}`;
}

/**
 * The files of a plan or a version that can be read, listed or not, as texts and documents name them.
 *
 * @param owner Folder of the plan or version, in which there is a folder `files`.
 */
export function contentFiles(content: ContentFolder, owner: string): ContentFile[] {
  return filesIn(content, `${owner}/files`, '').flatMap((name) => {
    const source = path.join(content.root, owner, 'files', name);
    const bytes = bytesOf(source);
    if (!bytes) return [];
    const digest = createHash('sha256').update(bytes).digest('hex');
    return [{ path: `files/${name}`, source, bytes: bytes.byteLength, digest }];
  });
}

/** The bytes of a file, or nothing where it cannot be opened. */
export function bytesOf(full: string): Buffer | undefined {
  try {
    return readFileSync(full);
  } catch {
    return undefined;
  }
}
