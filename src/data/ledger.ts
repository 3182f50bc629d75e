import type { ContentWarning } from '../core/content-warning.ts';
import { compareInstants } from '../core/dates/instant.ts';
import { ContentError, type Place } from '../core/errors.ts';
import { EMPTY_LEDGER } from '../core/ledger/append.ts';
import { chainFaults } from '../core/ledger/chain.ts';
import { ledgerText } from '../core/ledger/ledger-text.ts';
import { RULES } from '../core/ledger/rules.ts';
import { isSealing } from '../core/ledger/states.ts';
import type { Ledger } from '../core/ledger/types.ts';
import { normaliseLines } from '../markdown/lines.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { type ContentFolder, entriesIn, shownName } from './content-folder.ts';
import { KEPT_FOLDER } from './kept-files.ts';
import { readSource } from './read-source.ts';
import type { Report } from './report.ts';
import { readYaml } from './yaml.ts';

/** Where the ledger stands in a content folder. */
export const LEDGER_FILE = 'ledger.json';

/**
 * Reads the ledger of a content folder and checks it by itself: its form, and its chain; and that
 * it did not go while the copies of what it fixed stayed.
 *
 * @returns An empty one where there is none yet, and where it cannot be read, which is a mistake.
 */
export function loadLedger(content: ContentFolder, report: Report): Ledger {
  const place = { file: shownName(content, LEDGER_FILE) };
  // It only ever grows, and nobody could split it.
  const source = readSource(content, LEDGER_FILE, Number.POSITIVE_INFINITY);
  if (source.kind === 'unfit') {
    report.take({ errors: [restoreError(source.error.place, source.error.problem)] });
    return EMPTY_LEDGER;
  }
  const { ledger, errors } =
    source.kind === 'absent' ? NONE : report.take(readLedger(source.text, place.file));
  const isNamed = entriesIn(content, '').some(({ name }) => name === LEDGER_FILE);
  if (source.kind === 'absent' && isNamed) {
    report.take({ errors: [restoreError(place, 'The ledger cannot be opened.')] });
  } else if (ledger.entries.length === 0 && errors.length === 0 && hasCopies(content)) {
    report.take({ errors: [lostError(content, place)] });
  }
  return ledger;
}

const NONE = { ledger: EMPTY_LEDGER, errors: [] };

function hasCopies(content: ContentFolder): boolean {
  return entriesIn(content, KEPT_FOLDER).length > 0;
}

function lostError(content: ContentFolder, place: Place): ContentError {
  const kept = `${shownName(content, KEPT_FOLDER)}/`;
  return new ContentError(
    place,
    `The ledger has no entries, and ${kept} holds copies of what was published.`,
    `Restore ledger.json as it was, for example from Git or from the copy on the site. Where nothing was published yet, remove ${kept}.`,
  );
}

/**
 * Says from which entry on the ledger is not shown yet: they were made later than the moment that
 * counts as now. That is meant where an earlier state is built, and a fault where a clock is slow.
 */
export function laterEntries(
  content: ContentFolder,
  { entries }: Ledger,
  asOf: string,
): ContentWarning[] {
  const later = entries.filter(({ at }) => compareInstants(at, asOf) > 0);
  const [first] = later;
  if (!first) return [];
  return [
    {
      place: { file: shownName(content, LEDGER_FILE) },
      problem: `The ledger is read up to ${asOf}: from entry ${first.sequence} of ${first.at} on it is left out, withdrawals too.`,
      fix: 'See whether the clock of this computer is right; name another moment with --as-of.',
    },
  ];
}

/**
 * Reads the text of a ledger.
 *
 * @param file For error messages.
 */
export function readLedger(source: string, file: string) {
  const read = parsed(source) ?? readYaml(source, ledgerSchema, file);
  if (!read.data) {
    // How people would mend YAML that they wrote themselves is no advice here.
    const errors = read.errors.map(({ place, problem }) => restoreError(place, problem));
    return { ledger: EMPTY_LEDGER, errors };
  }
  const { data: ledger } = read;
  const faults = chainFaults(ledger);
  const report = faults.length > 0 ? readYaml(source, ledgerSchema, file) : undefined;
  const errors = faults.map(({ entry, problem }) =>
    restoreError(report?.placeOf(['entries', entry - 1]) ?? { file }, problem),
  );
  errors.push(...newerRules(ledger, file));
  if (faults.length === 0 && normaliseLines(source) !== ledgerText(ledger)) {
    errors.push(restoreError({ file }, 'The ledger is not written as the commands write it.'));
  }
  return { ledger, errors };
}

/** What was made by rules that this program does not know could not be held against anything. */
function newerRules({ entries }: Ledger, file: string): ContentError[] {
  const newer = entries.filter(isSealing).find(({ rules }) => rules > RULES);
  if (!newer) return [];
  return [
    new ContentError(
      { file },
      `Entry ${newer.sequence} was made by rules ${newer.rules}, and this Planledger knows those up to ${RULES}.`,
      'Use the Planledger that made the entry, or a newer one.',
    ),
  ];
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
