import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { isPreview, refuseMixing } from './preview-mark.ts';
import { refuseForeign, storeOf } from './target.ts';

// The site that was replaced stays for readers who are on one of its pages; older ones go.
const KEPT = 2;

/**
 * Puts a finished site in the place of the one that stands, in one step.
 *
 * The place is a link to a folder beside it; a link, unlike a folder, can be replaced by a single
 * rename, so that there is no moment without a site, whatever happens.
 *
 * @param site Folder of the finished site, on the same disk; is moved.
 * @param target Where readers (or a web server) find it: `dist`.
 * @throws {CommandError} When something else than a site of ours, or a preview where this is none, stands at `target`.
 */
export function swapIn(site: string, target: string): void {
  const store = storeOf(target);
  refuseForeign(target);
  refuseMixing(target, isPreview(site));
  mkdirSync(store, { recursive: true });
  const number = Math.max(0, ...releases(store)) + 1;
  renameSync(site, path.join(store, String(number)));

  const link = path.join(store, 'next');
  rmSync(link, { force: true });
  symlinkSync(path.join(path.basename(store), String(number)), link);
  renameSync(link, target);
  for (const old of releases(store).slice(0, -KEPT)) {
    rmSync(path.join(store, String(old)), { recursive: true, force: true });
  }
}

/** Removes the site of a build that was cut short after it was finished and before readers had it. */
export function removeUnfinished(target: string): void {
  const store = storeOf(target);
  if (!existsSync(store)) return;
  const link = lstatSync(target, { throwIfNoEntry: false });
  const live = link?.isSymbolicLink() ? Number(path.basename(readlinkSync(target))) : 0;
  for (const number of releases(store).filter((number) => number > live)) {
    rmSync(path.join(store, String(number)), { recursive: true, force: true });
  }
}

/** Numbers of the sites in the store, oldest first. */
function releases(store: string): number[] {
  return readdirSync(store)
    .map(Number)
    .filter((number) => Number.isInteger(number) && number > 0)
    .sort((a, b) => a - b);
}
