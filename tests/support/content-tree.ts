import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Small real trees of content, each a case. */
export const FIXTURES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures');

/** A content folder of a test's own; it goes when the test is over. */
export interface ContentTree extends Disposable {
  readonly folder: string;
  /** Writes a file, or removes it when there is no text. */
  write(file: string, text: string | undefined): void;
}

/**
 * Copies a fixture into a temporary folder named `content`, so that a test can change it.
 *
 * @param files Files to write over it; `undefined` removes one.
 */
export function contentTree(
  fixture: string,
  files: Readonly<Record<string, string | undefined>> = {},
): ContentTree {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'planledger-test-'));
  const folder = path.join(parent, 'content');
  cpSync(path.join(FIXTURES, fixture), folder, { recursive: true });
  const tree: ContentTree = {
    folder,
    write(file, text) {
      const full = path.join(folder, file);
      if (text === undefined) {
        rmSync(full, { recursive: true });
        return;
      }
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    },
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
  for (const [file, text] of Object.entries(files)) tree.write(file, text);
  return tree;
}
