import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './files-below.ts';

/**
 * Gives each file of a new site that is the same as in the old one the time that it has there.
 *
 * Web servers make their entity tags from time and size: with the old time, the copy that a
 * reader's browser or a network keeps of an unchanged page is still good after a build.
 *
 * @param site Folder of the new site.
 * @param old Folder of the site that stands; may not exist.
 */
export function keepTimes(site: string, old: string): void {
  for (const file of filesBelow(site)) {
    const before = path.join(old, path.relative(site, file));
    if (!existsSync(before) || !readFileSync(before).equals(readFileSync(file))) continue;
    const { atime, mtime } = statSync(before);
    utimesSync(file, atime, mtime);
  }
}
