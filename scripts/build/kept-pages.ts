import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KEPT_PAGES } from '../../src/data/settings.ts';
import { filesBelow } from './files-below.ts';

// The digest of each folder of kept pages, as the last build left it.
const SUMS = 'pages-kept.json';

/**
 * Lets Astro take unchanged pages from the last build only when that build came to its end, and
 * they are byte for byte what it left.
 *
 * Astro writes each page over the one it kept, and says at the very end which content the kept
 * pages are of. A build that is cut short in between leaves pages of one content under the name of
 * another: a later build of the first would publish them. So it would a page that somebody, or a
 * failing disk, changed here.
 *
 * @param cache Cache of the project.
 * @param build Builds the pages.
 */
export async function withKeptPages(cache: string, build: () => Promise<void>): Promise<void> {
  const sums = path.join(cache, SUMS);
  const kept = existsSync(sums) ? readFileSync(sums, 'utf8') : undefined;
  if (kept !== sumsOf(cache)) {
    for (const folder of Object.values(KEPT_PAGES)) {
      rmSync(path.join(cache, folder), { recursive: true, force: true });
    }
  }
  mkdirSync(cache, { recursive: true });
  rmSync(sums, { force: true });
  await build();
  writeFileSync(sums, sumsOf(cache));
}

function sumsOf(cache: string): string {
  return JSON.stringify(Object.values(KEPT_PAGES).map((folder) => sumOf(path.join(cache, folder))));
}

function sumOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(file);
    hash.update(`${path.relative(folder, file)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
