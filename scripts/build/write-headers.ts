import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HEADERS_FILE, headersFile } from '../serving/headers-file.ts';

/**
 * Writes into a built site the file that hosts of static sites read its headers from.
 *
 * @param site Folder of the site.
 * @param base Path under which it will stand, with a slash at both ends.
 * @param isPreview Whether the site is not for the public.
 */
export function writeHeaders(site: string, base: string, isPreview: boolean): void {
  const entries = readdirSync(site, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((entry) => entry !== HEADERS_FILE)
    .sort();
  writeFileSync(path.join(site, HEADERS_FILE), headersFile(base, entries, isPreview));
}
