import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.ts';
import { runStep } from './run-step.ts';

const INDEXER = fileURLToPath(new URL('search-index-process.ts', import.meta.url));

/**
 * Adds the search index to a built site.
 *
 * In a process of its own: when Pagefind fails for want of room it does not answer any more, and
 * the process that waits for it ends in the middle of what it does.
 *
 * @param language Language of the site, `en-GB`.
 * @throws {CommandError} With Pagefind's own words when it fails.
 */
export async function indexPages(site: string, language: string): Promise<void> {
  const { code, said } = await runStep([INDEXER, site, language]);
  if (code !== 0) throw new CommandError(`The pages could not be indexed for search:\n${said}`);
}
