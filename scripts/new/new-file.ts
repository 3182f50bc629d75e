import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';

/** A file that is to be written below the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string | Uint8Array;
  /** Whether it stands there already, and this is all of it with something behind it. */
  readonly isLonger?: boolean;
}

/** What a command has to say about what it wrote. */
export interface Created {
  readonly files: readonly NewFile[];
  /** Path of the file to open first. */
  readonly open: string;
  /** What to do next, one sentence each. */
  readonly next: readonly string[];
}

/**
 * Writes files that do not exist yet, or are there and grow longer: all of them, or none.
 *
 * @throws {ContentErrors} Naming every file that stands there already.
 */
export function writeNewFiles(content: ContentFolder, files: readonly NewFile[]): void {
  const taken = files.filter(
    (file) => !file.isLonger && existsSync(path.join(content.root, file.path)),
  );
  if (taken.length > 0) {
    throw new ContentErrors(
      taken.map(
        (file) =>
          new ContentError(
            { file: shownName(content, file.path) },
            'This file exists already, and “new” never writes over one.',
            'Choose another id, or edit the file that is there.',
          ),
      ),
    );
  }
  for (const file of files) {
    const full = path.join(content.root, file.path);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, file.text, { flag: file.isLonger ? 'w' : 'wx' });
  }
}
