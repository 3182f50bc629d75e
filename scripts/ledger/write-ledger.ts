import path from 'node:path';
import { parseInstant } from '../../src/core/dates/instant.ts';
import { appendEntry } from '../../src/core/ledger/append.ts';
import { ledgerText } from '../../src/core/ledger/ledger-text.ts';
import type { EntryDraft, Ledger } from '../../src/core/ledger/types.ts';
import type { ContentFolder } from '../../src/data/content-folder.ts';
import { keepFiles, writeWhole } from '../../src/data/kept-files.ts';
import { LEDGER_FILE } from '../../src/data/ledger.ts';
import { CommandError } from '../command-error.ts';

/**
 * Adds an entry to the ledger of a content folder. The files that it fixes are kept first: an
 * interruption leaves copies that nothing names, and never an entry without its copies.
 *
 * @returns The ledger as it is written.
 * @throws {CommandError} When the moment that counts as now is before the newest entry.
 */
export function writeEntry(content: ContentFolder, ledger: Ledger, draft: EntryDraft): Ledger {
  const grown = appended(ledger, draft);
  if (draft.action !== 'withdrawn') {
    keepFiles(content, `plans/${draft.plan}/versions/${draft.version}`, draft.files);
  }
  writeWhole(path.join(content.root, LEDGER_FILE), ledgerText(grown));
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
    if (error instanceof RangeError) throw new CommandError(error.message);
    throw error;
  }
}
