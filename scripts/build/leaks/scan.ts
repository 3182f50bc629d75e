import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteAddress } from '../../../src/data/site-address.ts';
import { CommandError } from '../../command-error.ts';
import { ROOT } from '../../content.ts';
import { filesBelow } from '../files-below.ts';
import { distinctive } from './distinctive.ts';
import { isLeak } from './is-leak.ts';
import { type LeftBehind, leftBehind } from './left-behind.ts';
import { type Needle, needlesOf } from './needles.ts';
import { readingsOf } from './readings.ts';
import { findRuns, indexRuns, type RunIndex } from './runs.ts';
import { type Unpacked, unpack } from './unpack.ts';

/** What is looked for, and where. */
export interface LeakScan {
  /** The content folder. */
  readonly content: string;
  /** What of it the site was built from. */
  readonly staged: string;
  /** The finished site. */
  readonly site: string;
  /** Folders with the words that every site says: our own code. */
  readonly own: readonly string[];
  /** Where the site will stand: `https://plans.example`. */
  readonly origin: string;
}

/** Words of what is held back that stand in the finished site. */
export interface Leak {
  /** File of the site. */
  readonly file: string;
  /** What leaked, as the content has it. */
  readonly quote: string;
  /** The content file that holds it. */
  readonly from: string;
}

/**
 * Refuses a finished site in which anything stands that its build did not get.
 *
 * @param content The content folder.
 * @param staged What of it the site was built from.
 * @throws {CommandError} Naming each file, what leaked into it, and where that comes from.
 */
export function refuseLeaks(content: string, staged: string, site: string): void {
  const leaks = findLeaks({ content, staged, site, own: OWN, origin: siteAddress(content).origin });
  if (leaks.length === 0) return;
  const lines = leaks
    .slice(0, MOST_LINES)
    .map(({ file, quote, from }) => `${file}: “${shortened(quote)}” of ${from}`);
  const more = leaks.length - lines.length;
  throw new CommandError(
    [
      'The site holds what is held back, and was not put in place:',
      ...lines,
      ...(more > 0 ? [`… and ${more} more.`] : []),
    ].join('\n'),
  );
}

/**
 * Reads a finished site, whatever packs its files, for what its build did not get: sentences,
 * titles, figures, names, addresses and files.
 *
 * @returns For each file of the site and each content file the first words that leaked.
 */
export function findLeaks({ content, staged, site, own, origin }: LeakScan): Leak[] {
  const left = leftBehind(content, staged);
  if (left.length === 0) return [];
  const needles = distinctive(needlesOf(left), knownTexts([staged, ...own]));
  const search: Search = { index: indexRuns(needles), copies: copiesOf(left), origin };
  return filesBelow(site).flatMap((full) => leaksIn(full, path.relative(site, full), search));
}

// Pages say what stands in our code and, as it is, in our public folder.
const OWN = [path.join(ROOT, 'src'), path.join(ROOT, 'public')];

// A message that nobody reads to its end helps nobody.
const MOST_LINES = 25;
const LONGEST_QUOTE = 120;

/** Our own tests speak of what content may say, and are no part of any site. */
const NOT_SAID = /\.test\.tsx?$/;

function* knownTexts(folders: readonly string[]): Generator<Unpacked> {
  for (const folder of folders) {
    for (const full of filesBelow(folder)) {
      if (NOT_SAID.test(full)) continue;
      yield* unpack(full, readFileSync(full));
      yield named(path.relative(folder, full));
    }
  }
}

function named(file: string): Unpacked {
  return { bytes: new TextEncoder().encode(file), form: 'marked-up' };
}

/** Files that were left behind, by their size: few files need to be read to the end. */
function copiesOf(left: readonly LeftBehind[]): ReadonlyMap<number, readonly LeftBehind[]> {
  return Map.groupBy(
    left.filter(({ bytes }) => bytes !== undefined && bytes.size > 0),
    ({ bytes }) => bytes?.size ?? 0,
  );
}

// What a browser runs: a short phrase may be a name in it.
const PROGRAM = /\.(?:js|mjs|css|wasm|pagefind)$/;
const FEWEST_IN_PROGRAM = 3;

/** What is looked for in each file. */
interface Search {
  readonly index: RunIndex<Needle>;
  readonly copies: ReadonlyMap<number, readonly LeftBehind[]>;
  readonly origin: string;
}

function leaksIn(full: string, file: string, { index, copies, origin }: Search): Leak[] {
  const bytes = readFileSync(full);
  const leaks = new Map<string, Leak>();
  const note = (from: string, quote: string) => {
    if (!leaks.has(from)) leaks.set(from, { file, quote, from });
  };
  for (const twin of copiesWith(bytes, copies)) note(twin.file, path.basename(twin.file));
  const isProgram = PROGRAM.test(file);
  const texts = [named(file), ...unpack(file, bytes)];
  for (const { bytes: text, form } of texts.flatMap((one) => [one, ...readingsOf(file, one)])) {
    findRuns(index, text, form, (needle, from, to) => {
      if (leaks.has(needle.file)) return;
      if (isProgram && needle.kind !== 'figure' && needle.length < FEWEST_IN_PROGRAM) return;
      if (isLeak(needle, text, from, to, origin)) note(needle.file, needle.quote);
    });
  }
  return [...leaks.values()];
}

function copiesWith(
  bytes: Buffer,
  copies: ReadonlyMap<number, readonly LeftBehind[]>,
): readonly LeftBehind[] {
  const sameSize = copies.get(bytes.byteLength);
  if (!sameSize) return [];
  const digest = createHash('sha256').update(bytes).digest('hex');
  return sameSize.filter((left) => left.bytes?.sha256 === digest);
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)} …`;
}
