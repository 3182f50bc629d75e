import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command-error.ts';
import { filesBelow } from './files-below.ts';
import { markupFaults, styleFaults } from './markup/faults.ts';
import { policyFault } from './markup/own-policy.ts';

// Enough to see what is wrong; the cause is usually one component.
const MOST_SHOWN = 20;

/**
 * Reads the finished pages as a browser does, and refuses what would run or ask another site for
 * anything, and a page that does not forbid so itself: the last wall, behind the check of the
 * content and the drawing of it.
 *
 * @param site Folder of the finished site.
 * @param origin Where it will stand: `https://plans.example`.
 * @throws {CommandError} Naming each file, line and what stands there.
 */
export function refuseMarkup(site: string, origin: string): void {
  const found = filesBelow(site).flatMap((file) =>
    faultsOf(file, path.relative(site, file), origin),
  );
  if (found.length === 0) return;
  const more = found.length > MOST_SHOWN ? `\n… and ${found.length - MOST_SHOWN} more.` : '';
  throw new CommandError(
    `The site holds what may run in a browser or ask another site:\n${found.slice(0, MOST_SHOWN).join('\n')}${more}`,
  );
}

function faultsOf(file: string, name: string, origin: string): string[] {
  if (/\.(?:html|svg|xhtml)$/.test(name)) {
    const text = readFileSync(file, 'utf8');
    const fault = name.endsWith('.html') ? policyFault(name, text) : undefined;
    return [
      ...(fault ? [`${name}: ${fault}`] : []),
      ...markupFaults(text, origin).map(({ line, problem }) => `${name}:${line}: ${problem}`),
    ];
  }
  if (!name.endsWith('.css')) return [];
  return styleFaults(readFileSync(file, 'utf8'), origin).map((problem) => `${name}: ${problem}`);
}
