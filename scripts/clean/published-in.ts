import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { ContentErrors } from '../../src/core/errors.ts';
import { stateOf, versionStates } from '../../src/core/ledger/states.ts';
import type { Ledger } from '../../src/core/ledger/types.ts';
import { contentFolder } from '../../src/data/content-folder.ts';
import { KEPT_FOLDER } from '../../src/data/kept-files.ts';
import { LEDGER_FILE, loadLedger } from '../../src/data/ledger.ts';
import { Report } from '../../src/data/report.ts';

const IN_VERSION = /^plans\/([^/]+)\/versions\/([^/]+)\//;

/**
 * The published version to which a file belongs: `westmarsh/2024-09-update`.
 *
 * @param file May not exist yet.
 * @returns Nothing for one that belongs to none, or to one that is not in the ledger.
 * @throws {ContentErrors} When the ledger cannot be read, so that nobody can tell.
 */
export function publishedIn(file: string): string | undefined {
  const full = realPath(path.resolve(file));
  const root = contentAbove(full);
  if (root === undefined) return undefined;
  const inside = path.relative(root, full).split(path.sep).join('/');
  const [, plan, version] = IN_VERSION.exec(inside) ?? [];
  const isKept = path.posix.dirname(inside) === KEPT_FOLDER;
  if (!isKept && (plan === undefined || version === undefined)) return undefined;
  const report = new Report();
  const ledger = loadLedger(contentFolder(root), report);
  if (report.errors.length > 0) throw new ContentErrors(report.errors);
  const state = isKept
    ? stateKeeping(ledger, path.posix.parse(inside).name)
    : stateOf(ledger, plan ?? '', version ?? '');
  return state && `${state.plan}/${state.version}`;
}

/** The version of which this is a kept copy. */
function stateKeeping(ledger: Ledger, digest: string) {
  return versionStates(ledger).find(({ seal }) =>
    seal.files.some(({ sha256 }) => sha256 === digest),
  );
}

/** A link leads to the file that would be changed. */
function realPath(full: string): string {
  if (existsSync(full)) return realpathSync(full);
  const folder = path.dirname(full);
  return folder === full ? full : path.join(realPath(folder), path.basename(full));
}

/** The nearest folder above that has a ledger. */
function contentAbove(full: string): string | undefined {
  const folder = path.dirname(full);
  if (existsSync(path.join(folder, LEDGER_FILE))) return folder;
  return folder === full ? undefined : contentAbove(folder);
}
