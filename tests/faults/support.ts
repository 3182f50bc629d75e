import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { STORE_TURN, storeOf } from '../../scripts/build/target.ts';
import type { Place } from './place.ts';

/** The day that all builds of these tests take for today. */
const AS_OF = '2025-01-01T00:00:00Z';

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

export interface BuildSettings {
  readonly environment?: Readonly<Record<string, string>>;
  /** What the build is started with: `['unshare', '-n']`. */
  readonly before?: readonly string[];
  readonly more?: readonly string[];
}

/** Starts a whole build, as an editor would, in a process group of its own. */
export function startBuild(place: Place, settings: BuildSettings = {}): Started {
  const { environment = {}, before = [], more = [] } = settings;
  const args = ['scripts/build.ts', '--content', place.content, '--out', place.out];
  const [command = process.execPath, ...rest] = [...before, process.execPath];
  const child = spawn(command, [...rest, ...args, '--as-of', AS_OF, ...more], {
    cwd: place.project,
    env: { ...process.env, PLANLEDGER_CACHE: place.cache, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}

/** Kills a build, alone or with all the processes that it started. */
export function kill({ pid }: ChildProcess, isAlone: boolean): void {
  if (pid === undefined) throw new Error('The build was not started.');
  process.kill(isAlone ? pid : -pid, 'SIGKILL');
}

/** A whole build, and what it printed. */
export async function build(place: Place, settings: BuildSettings = {}) {
  return await startBuild(place, settings).ended;
}

/** A build that must succeed; gives the site. */
export async function built(place: Place, settings: BuildSettings = {}): Promise<Site> {
  const { code, said } = await build(place, settings);
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
  return siteIn(place.out);
}

/** The files of a site by their paths, each as the digest of its bytes. */
export type Site = Readonly<Record<string, string>>;

export function siteIn(folder: string): Site {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    filesBelow(`${folder}/`).map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** What builds left beside the sites: folders in which they worked. */
export function workshops({ out }: Place): string[] {
  return readdirSync(storeOf(out)).filter((name) => name !== STORE_TURN && !/^\d+$/.test(name));
}

/** Paths of the files that two sites do not share byte for byte. */
export function differences(before: Site, after: Site): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((file) => before[file] !== after[file])
    .sort();
}

/**
 * `test` where the machine has what the test needs, else a test that is skipped by its name. In
 * continuous integration nothing is skipped that can be installed: there it fails for want of it.
 */
export function testWith(isThere: boolean) {
  return test.skipIf(mayBeSkipped(isThere, process.env.CI));
}

/**
 * Whether a test may be left out for want of what it needs.
 *
 * @param integration `CI` of the environment: something in continuous integration.
 */
export function mayBeSkipped(isThere: boolean, integration: string | undefined): boolean {
  return !isThere && !integration;
}

/**
 * The same for what no installation brings: what the kernel lets a test do (a disk of its own, a
 * machine without a network). Where it does not, the test is skipped by its name.
 */
export function testWhereAllowed(isAllowed: boolean) {
  return test.skipIf(!isAllowed);
}
