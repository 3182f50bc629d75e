import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fixedAddresses, versionStates } from '../../src/core/ledger/states.ts';
import type { Ledger } from '../../src/core/ledger/types.ts';
import { CommandError } from '../command-error.ts';

/**
 * Looks for every address that the ledger fixes, and for every section of every version, in a
 * finished site: none that was ever published may be lost.
 *
 * @throws {CommandError} Naming each that is missing, and what to do about it.
 */
export function checkAddresses(site: string, ledger: Ledger): void {
  const lost = [
    ...fixedAddresses(ledger).filter((address) => !answers(site, address)),
    ...lostSections(site, ledger),
  ];
  if (lost.length === 0) return;
  throw new CommandError(
    `These addresses were published and are not in the site:\n${lost.map((address) => `/${address}`).join('\n')}\n` +
      'Bring their pages back, or write in moved.yaml where each went and why: “- { from: /old/, to: /new/, reason: … }”.',
  );
}

function answers(site: string, address: string): boolean {
  const file = path.join(site, address);
  return address === '' || address.endsWith('/') || isPageOfFile(file)
    ? existsSync(path.join(file, 'index.html'))
    : existsSync(file);
}

/** What stood under a file’s address may have left a notice, which is a page. */
function isPageOfFile(file: string): boolean {
  return existsSync(path.join(file, 'index.html'));
}

function lostSections(site: string, ledger: Ledger): string[] {
  return versionStates(ledger)
    .filter(({ withdrawn }) => !withdrawn)
    .flatMap(({ plan, version, seal }) => {
      const address = `plans/${plan}/versions/${version}/`;
      const page = path.join(site, address, 'index.html');
      const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
      return seal.sections
        .filter(({ id }) => id !== 'top' && !html.includes(` id="${id}"`))
        .map(({ id }) => `${address}#${id}`);
    });
}
