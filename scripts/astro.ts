/**
 * Runs Astro so that it tells nobody about this machine, nor asks for news of itself.
 *
 *     node scripts/astro.ts dev
 */
import path from 'node:path';
import process from 'node:process';
import { ASTROS_OWN } from './astros-own.ts';
import { ROOT } from './content.ts';
import { QUIET } from './quiet.ts';
import { runInFront } from './run-in-front.ts';

const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
process.exitCode = await runInFront([astro, ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { ...process.env, ...ASTROS_OWN, ...QUIET },
});
