import path from 'node:path';
import { SETTING } from '../../src/data/settings.ts';
import { CommandError } from '../command-error.ts';
import { ROOT } from '../content.ts';
import { runProcess } from '../run-process.ts';

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
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const { code, said } = await runProcess(
    process.execPath,
    [astro, 'build', '--silent', '--outDir', out],
    {
      ASTRO_TELEMETRY_DISABLED: '1',
      [SETTING.content]: path.resolve(content),
      [SETTING.asOf]: asOf,
      [SETTING.preview]: String(preview),
      [SETTING.checked]: 'true',
    },
  ).ended;
  if (code !== 0) throw new CommandError(`Astro could not build the pages:\n${said}`);
}
