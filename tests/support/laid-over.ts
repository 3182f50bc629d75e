import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentTree, contentTree, FIXTURES } from './content-tree.ts';

/** The names of the cases in a folder of `tests/fixtures`. */
export function casesIn(folder: string): string[] {
  return readdirSync(path.join(FIXTURES, folder)).sort();
}

/**
 * The content of the harbour with the files of a case laid over it.
 *
 * @param name `bad-input/<case>`: `content/` holds the files that are other than in the harbour,
 * `removed.txt` names those that are not there.
 */
export function laidOver(name: string): ContentTree {
  const tree = contentTree('harbour');
  const files = path.join(FIXTURES, name, 'content');
  if (existsSync(files)) cpSync(files, tree.folder, { recursive: true });
  for (const file of linesOf(path.join(FIXTURES, name, 'removed.txt'))) tree.write(file, undefined);
  return tree;
}

/** What a command has to print for a case. */
export function expectedOf(name: string): string {
  return readFileSync(path.join(FIXTURES, name, 'expected.txt'), 'utf8');
}

/** Words of a case that have to stand in the model: `kept.txt`, a line each. */
export function keptOf(name: string): string[] {
  return linesOf(path.join(FIXTURES, name, 'kept.txt'));
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
