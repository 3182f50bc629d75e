import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentTree } from './content-tree.ts';
import { contentTree } from './content-tree.ts';

export const FILES = 'plans/harbour/versions/2024-03-draft/files';

/** The harbour with one more file in a version. */
export function treeWith(name: string, bytes: Uint8Array): ContentTree {
  const tree = contentTree('harbour');
  putFile(tree, name, bytes);
  return tree;
}

/** Puts a file into that version; gives its path back. */
export function putFile({ folder }: ContentTree, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, FILES, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}
