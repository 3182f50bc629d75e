import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseInstant } from '../../src/core/dates/instant.ts';
import { appendEntry, EMPTY_LEDGER } from '../../src/core/ledger/append.ts';
import { ledgerText } from '../../src/core/ledger/ledger-text.ts';
import type { EntryDraft, Ledger, SealedFile } from '../../src/core/ledger/types.ts';
import { bytesOf, type ContentFolder, readText } from '../../src/data/content-folder.ts';
import { KEPT_FOLDER, keptBytes, keptFile, sha256Of } from '../../src/data/kept-files.ts';
import { LEDGER_FILE, readLedger } from '../../src/data/ledger.ts';
import { type NewFile, writeAllWhole } from '../../src/data/write-whole.ts';
import { normaliseLines } from '../../src/markdown/lines.ts';
import { takeTurn } from '../build/turn.ts';
import { CommandError } from '../command-error.ts';
import { ROOT } from '../content.ts';

const LEDGER_TURN = path.join(ROOT, '.planledger/ledger-turn');

/**
 * Adds an entry to the ledger of a content folder, with the copies of the files that it fixes: all
 * of it, or nothing.
 *
 * @param ledger The one that was read, and of which the draft was made.
 * @returns The ledger as it is written.
 * @throws {CommandError} When the moment that counts as now is before the newest entry, when the
 *   ledger or a file has changed since it was read, or when something cannot be written.
 */
export function writeEntry(content: ContentFolder, ledger: Ledger, draft: EntryDraft): Ledger {
  const grown = appended(ledger, draft);
  const text = ledgerText(grown);
  refuseUnreadable(text);
  using _turn = takeTurn(LEDGER_TURN, () => {});
  refuseChanged(content, ledger);
  const copies = copiesOf(content, draft);
  writeFiles(content, [...copies, { file: path.join(content.root, LEDGER_FILE), content: text }]);
  return grown;
}

/**
 * The moment of an entry: whole seconds, as people read them.
 *
 * @example
 * entryTime('2026-01-31T09:00:00.123Z') // => '2026-01-31T09:00:00Z'
 */
export function entryTime(asOf: string): string {
  return parseInstant(asOf)?.fraction === '' ? asOf : asOf.replace(/\.\d+/, '');
}

function appended(ledger: Ledger, draft: EntryDraft): Ledger {
  try {
    return appendEntry(ledger, draft);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new CommandError(
        `${error.message} Leave --as-of out, or see whether the clock of this computer is right.`,
      );
    }
    throw error;
  }
}

/** An entry can never be taken back: none is made that a check would refuse from then on. */
function refuseUnreadable(text: string): void {
  const [error] = readLedger(text, LEDGER_FILE).errors;
  if (error) throw new CommandError(`No entry was made: it could not be read. ${error.problem}`);
}

/** Two commands at once would both follow the same entry, and the later one would drop the other’s. */
function refuseChanged(content: ContentFolder, ledger: Ledger): void {
  const now = readText(content, LEDGER_FILE);
  if (normaliseLines(now ?? ledgerText(EMPTY_LEDGER)) === ledgerText(ledger)) return;
  throw new CommandError(
    'No entry was made: another command has written the ledger since this one read it. Run this one again.',
  );
}

/** The files that an entry fixes and of which no copy is kept yet. */
function copiesOf(content: ContentFolder, draft: EntryDraft): NewFile[] {
  if (draft.action === 'withdrawn') return [];
  const folder = `plans/${draft.plan}/versions/${draft.version}`;
  const byDigest = new Map(draft.files.map((file) => [file.sha256, file]));
  return [...byDigest.values()]
    .filter(({ sha256 }) => !keptBytes(content, sha256))
    .map((file) => ({
      file: keptFile(content, file.sha256),
      content: sealedBytes(content, folder, file),
    }));
}

function sealedBytes(content: ContentFolder, folder: string, { path: name, sha256 }: SealedFile) {
  const bytes = bytesOf(path.join(content.root, folder, name));
  if (bytes && sha256Of(bytes) === sha256) return bytes;
  throw new CommandError(
    `No entry was made: ${folder}/${name} has changed since this command read it. Run this one again.`,
  );
}

function writeFiles(content: ContentFolder, files: readonly NewFile[]): void {
  try {
    mkdirSync(path.join(content.root, KEPT_FOLDER), { recursive: true });
    writeAllWhole(files);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `No entry was made: the ledger cannot be written. Make room on the disk, or see who may write to “${content.root}”, and run this again. (${told})`,
    );
  }
}
