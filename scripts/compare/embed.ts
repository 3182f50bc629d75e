import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * A picture as an address that holds the picture itself.
 *
 * @param src As the text names it.
 * @param folder Where the text is; no picture from outside is read, whatever the text asks for.
 * @returns The address as it was where there is no such picture.
 */
export function embeddedPicture(src: string, folder: string): string {
  const full = path.resolve(folder, src);
  const type = TYPES[path.extname(full).toLowerCase()];
  const isInside = full.startsWith(folder + path.sep);
  if (type === undefined || !isInside || !existsSync(full)) return src;
  return `data:${type};base64,${readFileSync(full).toString('base64')}`;
}
