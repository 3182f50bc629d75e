import { ContentError, type Place } from '../core/errors.ts';
import { EMPTY_LEDGER } from '../core/ledger/append.ts';
import { chainFaults } from '../core/ledger/chain.ts';
import { ledgerText } from '../core/ledger/ledger-text.ts';
import type { Ledger } from '../core/ledger/types.ts';
import { normaliseLines } from '../markdown/lines.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { type ContentFolder, readText, shownName } from './content-folder.ts';
import type { Report } from './report.ts';
import { readYaml } from './yaml.ts';

/** Where the ledger stands in a content folder. */
export const LEDGER_FILE = 'ledger.json';

/**
 * Reads the ledger of a content folder and checks it by itself: its form, and its chain.
 *
 * @returns An empty one where there is none yet, and where it cannot be read.
 */
export function loadLedger(content: ContentFolder, report: Report): Ledger {
  const source = readText(content, LEDGER_FILE);
  if (source === undefined) return EMPTY_LEDGER;
  return report.take(readLedger(source, shownName(content, LEDGER_FILE))).ledger;
}

/**
 * Reads the text of a ledger.
 *
 * @param file For error messages.
 */
export function readLedger(source: string, file: string) {
  const read = parsed(source) ?? readYaml(source, ledgerSchema, file);
  if (!read.data) return { ledger: EMPTY_LEDGER, errors: read.errors };
  const { data: ledger } = read;
  const faults = chainFaults(ledger);
  const report = faults.length > 0 ? readYaml(source, ledgerSchema, file) : undefined;
  const errors = faults.map(({ entry, problem }) =>
    restoreError(report?.placeOf(['entries', entry - 1]) ?? { file }, problem),
  );
  if (faults.length === 0 && normaliseLines(source) !== ledgerText(ledger)) {
    errors.push(restoreError({ file }, 'The ledger is not written as the commands write it.'));
  }
  return { ledger, errors };
}

/** A ledger without mistakes: JSON is read many times faster as such than as the YAML that it is too. */
function parsed(source: string) {
  try {
    const { success, data } = ledgerSchema.safeParse(JSON.parse(source));
    return success ? { data, errors: [] } : undefined;
  } catch {
    return undefined;
  }
}

function restoreError(place: Place, problem: string): ContentError {
  return new ContentError(
    place,
    problem,
    'Restore ledger.json as it was, for example from Git or from the copy on the site; it is written by commands only.',
  );
}
