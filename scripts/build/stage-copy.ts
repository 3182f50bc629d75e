import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies a file or a folder, named as in the content folder; what is not there is passed over.
 *
 * @param change What becomes of the text of a file that is not copied as it is.
 */
export type Copy = (entry: string, change?: (source: string) => string) => void;

/** Copies from one folder to another. */
export function copier(from: string, to: string): Copy {
  return (entry, change) => {
    const source = path.join(from, entry);
    if (!existsSync(source)) return;
    const target = path.join(to, entry);
    mkdirSync(path.dirname(target), { recursive: true });
    if (change) writeChanged(source, target, change);
    else cpSync(source, target, { recursive: true });
  };
}

/** Byte for byte as it was where nothing was taken out. */
function writeChanged(source: string, target: string, change: (source: string) => string): void {
  const bytes = readFileSync(source);
  const text = bytes.toString('utf8');
  const changed = change(text);
  writeFileSync(target, changed === text ? bytes : changed);
}

/** Names of what stands in a folder, in their order; nothing where there is no such folder. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
