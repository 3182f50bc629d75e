import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command-error.ts';

/**
 * The file at the top of a built site that says that it is a preview. Whatever publishes, seals or
 * checks a site refuses a folder that holds it, under whatever name the folder goes.
 */
export const PREVIEW_MARK = 'PREVIEW.txt';

const TEXT = `This folder is a preview. It shows what is held back and what is unfinished.

Do not put it where the public can reach it. Build the site to publish with “npm run build”.
`;

/** Marks a finished site as a preview. */
export function markPreview(site: string): void {
  writeFileSync(path.join(site, PREVIEW_MARK), TEXT);
}

/** Whether a built site, or a copy of one, is a preview. */
export function isPreview(site: string): boolean {
  return existsSync(path.join(site, PREVIEW_MARK));
}

/**
 * Refuses to put a preview in the place of a site for the public, and the other way round.
 *
 * @param target Where the site goes; there may be none yet.
 * @param preview Whether the one that goes there is a preview.
 * @throws {CommandError} When the one that stands there is of the other kind.
 */
export function refuseMixing(target: string, preview: boolean): void {
  if (!existsSync(target) || isPreview(target) === preview) return;
  throw new CommandError(
    preview
      ? `“${target}” holds the site for the public, and a preview shows what is held back. Name another folder with --out; without it a preview goes to dist-preview.`
      : `“${target}” holds a preview. Remove it, or name another folder with --out: the site for the public never stands where a preview stood.`,
  );
}
