import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command-error.ts';

/** Stands in each store, so that a folder of somebody else's is never taken for one. */
export const STORE_TURN = 'turn';

/** The folder beside `target` that holds the sites: `.dist` for `dist`. */
export function storeOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}`);
}

/**
 * Refuses a place for the site where something else stands, or would come to harm: before anything
 * is built, made or removed.
 *
 * @param target Absolute path of the place.
 * @param read Folders that the build reads.
 * @throws {CommandError} Saying what is in the way.
 */
export function refuseTarget(target: string, read: readonly string[]): void {
  const parent = nearestFolder(path.dirname(target));
  if (path.basename(target) === '' || !statSync(parent).isDirectory()) {
    throw new CommandError(
      `A site cannot be put at “${target}”: “${parent}” is ${path.basename(target) === '' ? 'the whole disk' : 'not a folder'}. ${ANOTHER}`,
    );
  }
  refuseForeign(target);
  const real = path.join(realpathSync(parent), path.relative(parent, target));
  for (const folder of read.filter((folder) => existsSync(folder))) {
    if (!isWithin(real, realpathSync(folder))) continue;
    throw new CommandError(
      `“${target}” is in “${folder}”, which the build reads: the next site would hold this one. ${ANOTHER}`,
    );
  }
  const site = ancestors(real).find((folder) => isStore(folder));
  if (site === undefined) return;
  throw new CommandError(
    `“${target}” is within a site that stands, which the next build replaces. ${ANOTHER}`,
  );
}

/**
 * Refuses to replace what is not a site of ours.
 *
 * @throws {CommandError} When something else stands at `target`, or where its sites would be kept.
 */
export function refuseForeign(target: string): void {
  if (isOurLink(target)) return;
  const foreign = [
    ...(lstatSync(target, { throwIfNoEntry: false }) ? [target] : []),
    ...(isOurStore(storeOf(target)) ? [] : [storeOf(target)]),
  ][0];
  if (foreign === undefined) return;
  throw new CommandError(
    `“${foreign}” exists and was not built by Planledger. ${ANOTHER} Or remove it, if nobody needs it.`,
  );
}

const ANOTHER = 'Name a place with --out that does not exist yet.';

/** Whether a link leads to a site that we keep for it. */
function isOurLink(target: string): boolean {
  return (
    lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true &&
    path.dirname(path.resolve(path.dirname(target), readlinkSync(target))) === storeOf(target)
  );
}

/** Whether sites may be kept in a folder: it is ours, or empty, or not there yet. */
function isOurStore(store: string): boolean {
  if (!lstatSync(store, { throwIfNoEntry: false })) return true;
  if (!existsSync(store) || !statSync(store).isDirectory()) return false;
  const entries = readdirSync(store);
  return entries.length === 0 || entries.includes(STORE_TURN);
}

function isStore(folder: string): boolean {
  const name = path.basename(folder);
  return name.startsWith('.') && isOurLink(path.join(path.dirname(folder), name.slice(1)));
}

function isWithin(file: string, folder: string): boolean {
  return [file, ...ancestors(file)].includes(folder);
}

/** The folders above a path, the nearest first. */
function ancestors(file: string): string[] {
  const parent = path.dirname(file);
  return parent === file ? [] : [parent, ...ancestors(parent)];
}

/** The path itself, or what there is of it. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || path.dirname(folder) === folder
    ? folder
    : nearestFolder(path.dirname(folder));
}
