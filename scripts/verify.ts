/**
 * Verifies a whole copy of the site, a folder or one that is served, against its ledger; and the
 * ledger against an earlier copy of it, which alone shows that its newest entries were not removed.
 *
 *     npm run verify -- dist [--since earlier-ledger.json] [--ledger trusted-ledger.json]
 *     npm run verify -- http://localhost:8080/
 *     npm run verify -- content --sums > published.sha256
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { copyFaults } from '../src/core/ledger/copies.ts';
import { shortDigest } from '../src/core/ledger/digest.ts';
import { versionStates } from '../src/core/ledger/states.ts';
import { contentSums, siteSums, sumsText } from '../src/core/ledger/sums.ts';
import type { Ledger } from '../src/core/ledger/types.ts';
import { bytesOf } from '../src/data/content-folder.ts';
import { readLedger } from '../src/data/ledger.ts';
import { PREVIEW_MARK } from './build/preview-mark.ts';
import { run } from './command.ts';
import { CommandError } from './command-error.ts';
import { openCopy, type SiteCopy } from './verify/site-copy.ts';
import { copyFaultsOf, unsealedIn } from './verify/verify-copy.ts';

interface VerifyOptions {
  readonly since?: string;
  readonly ledger?: string;
  readonly sums?: boolean;
  readonly json?: boolean;
}

const command = new Command('verify')
  .description('Verify a copy of the site against the ledger.')
  .argument('<copy>', 'a folder with a copy of the site, or the address where one is served')
  .option('--since <file>', 'an earlier copy of the ledger: every entry of it must still be there')
  .option('--ledger <file>', 'the ledger that you trust (default: the one in the copy)')
  .option('--sums', 'print the digests for sha256sum -c; also for a content folder')
  .option('--json', 'print the result as JSON')
  .action(verify);

await run(command);

async function verify(place: string, options: VerifyOptions): Promise<void> {
  const copy = openCopy(place);
  if (await copy.read(PREVIEW_MARK)) {
    throw new CommandError(
      `${place} is a preview, which shows what is held back: no ledger speaks of it. Verify the site that “npm run build” made.`,
    );
  }
  const inCopy = await copy.read('ledger.json');
  const source = options.ledger ? readFile(options.ledger) : decoded(inCopy);
  if (source === undefined) {
    throw new CommandError(`There is no ledger.json in ${place}; name one with --ledger.`);
  }
  const { ledger, problems } = opened(source, options.ledger ?? 'ledger.json');
  if (options.sums) {
    console.log(sumsText(sumsFor(place, ledger)).trimEnd());
    return;
  }
  const faults = [
    ...problems,
    ...(options.since ? problemsSince(options.since, ledger) : []),
    ...(options.ledger && inCopy ? problemsOfCopy(decoded(inCopy) ?? '', ledger) : []),
    ...(problems.length > 0 ? [] : await problemsOfSite(copy, ledger)),
  ];
  report({ place, ledger, faults, unsealed: unsealedIn(copy, ledger) }, options);
}

/** The files of a content folder, which has plans as editors write them, or those of a site. */
function sumsFor(place: string, ledger: Ledger) {
  const states = versionStates(ledger);
  return existsSync(path.join(place, 'site.yaml')) ? contentSums(states) : siteSums(states);
}

function opened(source: string, file: string): { ledger: Ledger; problems: readonly string[] } {
  const { ledger, errors } = readLedger(source, file);
  return { ledger, problems: errors.map(({ problem }) => `${file}: ${problem}`) };
}

function problemsSince(file: string, ledger: Ledger): string[] {
  const earlier = opened(readFile(file), file);
  return [
    ...earlier.problems,
    ...copyFaults(earlier.ledger, ledger).map(({ problem }) => `ledger.json: ${problem}`),
  ];
}

/** The ledger of the copy may be older than the one that is trusted, but no other one. */
function problemsOfCopy(source: string, trusted: Ledger): string[] {
  const { ledger, problems } = opened(source, 'ledger.json');
  return [
    ...problems,
    ...copyFaults(ledger, trusted).map(
      ({ entry }) => `ledger.json: Entry ${entry} of the copy is not in the ledger that you trust.`,
    ),
  ];
}

async function problemsOfSite(copy: SiteCopy, ledger: Ledger): Promise<string[]> {
  return (await copyFaultsOf(copy, ledger)).map(({ at, problem }) => `${at}: ${problem}`);
}

interface Verified {
  readonly place: string;
  readonly ledger: Ledger;
  readonly faults: readonly string[];
  /** Versions that are there, and of which the ledger says nothing. */
  readonly unsealed: readonly string[];
}

function report(
  { place, ledger, faults, unsealed }: Verified,
  { json, since }: VerifyOptions,
): void {
  if (faults.length > 0) process.exitCode = 1;
  const newest = ledger.entries.at(-1);
  if (json) {
    console.log(
      JSON.stringify(
        { faults, unsealed, entries: ledger.entries.length, newest: newest?.digest },
        null,
        2,
      ),
    );
    return;
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    const told = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    console.error(`\n${place} is not as the ledger has it: ${told}.`);
    return;
  }
  console.log(
    `${place} is as the ledger has it: ${versionStates(ledger).length} versions, ${ledger.entries.length} entries` +
      `${newest ? `, the newest ${shortDigest(newest.digest)} of ${newest.at}` : ''}.`,
  );
  if (unsealed.length > 0) {
    console.log(`The ledger says nothing of ${unsealed.join(', ')}: not published for good.`);
  }
  if (!since) {
    console.log(
      'Whether newest entries were removed shows only against an earlier copy of the ledger: --since FILE.',
    );
  }
}

function readFile(file: string): string {
  const bytes = bytesOf(file);
  if (!bytes) throw new CommandError(`There is no file “${file}” that can be opened.`);
  return bytes.toString('utf8');
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}
