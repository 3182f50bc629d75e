import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, SETTING } from '../../src/data/settings.ts';
import { ASTROS_OWN } from '../astros-own.ts';
import { CommandError } from '../command-error.ts';
import { ROOT } from '../content.ts';
import { withKeptPages } from './kept-pages.ts';
import { runStep } from './run-step.ts';

const ASTRO = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');

// Astro moves files from its own folder to that of the pages, so both must be on one disk; the site
// may be on another.
const PAGES = path.join(ROOT, '.planledger/pages');

const ENDED = 'It was ended from outside, most often because the memory of the machine ran out.';

export interface PagesSettings {
  /** The staged content. */
  readonly content: string;
  /** Where the pages go; must not exist. */
  readonly out: string;
  readonly asOf: string;
  readonly preview: boolean;
}

/**
 * Lets Astro build the pages.
 *
 * In a process of its own: Astro reads its settings from the environment, and what it leaves in
 * memory does not stay while the pages are indexed.
 *
 * @throws {CommandError} With Astro's own words when it fails.
 */
export async function buildPages({ content, out, asOf, preview }: PagesSettings): Promise<void> {
  refuseUnreadable(ROOT);
  rmSync(PAGES, { recursive: true, force: true });
  await withKeptPages(cacheFolder(ROOT), async () => {
    const { code, said } = await runStep([ASTRO, 'build', '--silent', '--outDir', PAGES], {
      ...ASTROS_OWN,
      [SETTING.content]: path.resolve(content),
      [SETTING.asOf]: asOf,
      [SETTING.preview]: String(preview),
      [SETTING.checked]: 'true',
      // Whatever the shell or a test runner says: in other modes the bundles hold paths of this machine.
      NODE_ENV: 'production',
    });
    if (code !== 0) {
      throw new CommandError(`Astro could not build the pages:\n${code === null ? ENDED : said}`);
    }
  });
  moveFolder(PAGES, out);
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Vite takes what follows these signs in the name of a folder for a question, and finds nothing. */
function refuseUnreadable(project: string): void {
  const sign = /[#?%]/.exec(project)?.[0];
  if (sign === undefined) return;
  throw new CommandError(
    `The project is in “${project}”, and Astro cannot read a folder with “${sign}” in its name. Move the project; content and site may be in such folders.`,
  );
}
