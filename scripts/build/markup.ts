import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command-error.ts';
import { filesBelow } from './files-below.ts';
import { markupFaults, styleFaults } from './markup/faults.ts';

// Enough to see what is wrong; the cause is usually one component.
const MOST_SHOWN = 20;

/**
 * Reads the finished pages as a browser does, and refuses what would run or ask another site for
 * anything: the last wall, behind the check of the content and the drawing of it.
 *
 * @param site Folder of the finished site.
 * @param origin Where it will stand: `https://plans.example`.
 * @throws {CommandError} Naming each file, line and what stands there.
 */
export function refuseMarkup(site: string, origin: string): void {
  const found = filesBelow(site).flatMap((file) =>
    faultsOf(file, origin).map((fault) => `${path.relative(site, file)}${fault}`),
  );
  if (found.length === 0) return;
  const more = found.length > MOST_SHOWN ? `\n… and ${found.length - MOST_SHOWN} more.` : '';
  throw new CommandError(
    `The site holds what may run in a browser or ask another site:\n${found.slice(0, MOST_SHOWN).join('\n')}${more}`,
  );
}

function faultsOf(file: string, origin: string): string[] {
  if (/\.(?:html|svg|xhtml)$/.test(file)) {
    const faults = markupFaults(readFileSync(file, 'utf8'), origin);
    return faults.map(({ line, problem }) => `:${line}: ${problem}`);
  }
  if (file.endsWith('.css')) {
    return styleFaults(readFileSync(file, 'utf8'), origin).map((problem) => `: ${problem}`);
  }
  return [];
}
