import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { SETTING } from '../../src/data/settings.ts';
import { ROOT } from '../content.ts';
import { runProcess } from '../run-process.ts';
import { type TreeUse, useOfTree } from './process-tree.ts';

export interface BuildFolders {
  readonly content: string;
  /** Where the site goes. */
  readonly out: string;
  /** Where results are kept; empty for a cold build. */
  readonly cache: string;
  readonly asOf: string;
}

/** One build, measured from outside. */
export interface Measured {
  /** From the start of the process to its end, when the finished site stands in its place. */
  readonly seconds: number;
  /** Milliseconds of each step. */
  readonly timings: Readonly<Record<string, number>>;
  /**
   * Most memory of all processes of the build at a time, in bytes, and their processor time, which
   * tells more than the clock where a machine has other work; nothing where it cannot be read.
   */
  readonly use: TreeUse | undefined;
  /** HTML files of the site. */
  readonly pages: number;
  /** Of all files of the site. */
  readonly bytes: number;
}

/** Often enough to meet every process of a build that lasts; seldom enough not to slow it down. */
const POLL_MILLISECONDS = 50;

/**
 * Builds a site in a process of its own, as `npm run build` does, and measures it.
 *
 * @throws {Error} With what the build said, when it fails.
 */
export async function measureBuild({ content, out, cache, asOf }: BuildFolders): Promise<Measured> {
  const script = path.join(ROOT, 'scripts/build.ts');
  const args = ['--content', content, '--out', out, '--as-of', asOf, '--timings', '--json'];
  const start = performance.now();
  const build = runProcess(process.execPath, [script, ...args], { [SETTING.cache]: cache });
  let use: TreeUse | undefined;
  const poll = setInterval(() => {
    use = larger(use, build.pid === undefined ? undefined : useOfTree(build.pid));
  }, POLL_MILLISECONDS);
  const { code, said } = await build.ended.finally(() => clearInterval(poll));
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`The build of ${content} failed:\n${said}`);
  return { seconds, timings: timingsIn(said), use, ...sizeOf(realpathSync(out)) };
}

function larger(a: TreeUse | undefined, b: TreeUse | undefined): TreeUse | undefined {
  if (!a || !b) return a ?? b;
  return { memory: Math.max(a.memory, b.memory), cpu: Math.max(a.cpu, b.cpu) };
}

/** The build’s last line is its result. */
function timingsIn(said: string): Measured['timings'] {
  const line = said.trim().split('\n').at(-1) ?? '{}';
  return (JSON.parse(line) as { timings?: Measured['timings'] }).timings ?? {};
}

function sizeOf(site: string): { pages: number; bytes: number } {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}
