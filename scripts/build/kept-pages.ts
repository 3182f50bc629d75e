import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KEPT_PAGES } from '../../src/data/settings.ts';

/**
 * Lets Astro take unchanged pages from the last build only when that build came to its end.
 *
 * Astro writes each page over the one it kept, and says at the very end which content the kept
 * pages are of. A build that is cut short in between leaves pages of one content under the name of
 * another: a later build of the first would publish them.
 *
 * @param cache Cache of the project.
 * @param build Builds the pages.
 */
export async function withKeptPages(cache: string, build: () => Promise<void>): Promise<void> {
  const unfinished = path.join(cache, 'pages-unfinished');
  for (const kept of existsSync(unfinished) ? Object.values(KEPT_PAGES) : []) {
    rmSync(path.join(cache, kept), { recursive: true, force: true });
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(unfinished, '');
  await build();
  rmSync(unfinished, { force: true });
}
