import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { ROOT } from '../../scripts/content.ts';
import { type ContentTree, contentTree } from '../support/content-tree.ts';

/** The day that all builds of these tests take for today. */
const AS_OF = '2025-01-01T00:00:00Z';

/** A content folder with two plans of two versions each, in a folder of the test's own. */
export function twoPlans(): ContentTree {
  const tree = contentTree('harbour');
  const plans = path.join(tree.folder, 'plans');
  cpSync(path.join(plans, 'harbour'), path.join(plans, 'meadow'), { recursive: true });
  replaceIn(tree, 'plans/meadow/plan.yaml', 'Harbour', 'Meadow');
  return tree;
}

/** Writes other words into a file of the content. */
export function replaceIn(tree: ContentTree, file: string, from: string, to: string): void {
  const full = path.join(tree.folder, file);
  const text = readFileSync(full, 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  writeFileSync(full, text.replace(from, to));
}

/** Where a build reads and writes. */
export interface Place {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** A place whose folders are all in the folder of the test. */
export function placeOf(tree: ContentTree): Place {
  const parent = path.dirname(tree.folder);
  return {
    content: tree.folder,
    out: path.join(parent, 'dist'),
    cache: path.join(parent, 'cache'),
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

export interface BuildSettings {
  readonly root?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What the build is started with: `['unshare', '-n']`. */
  readonly before?: readonly string[];
  readonly more?: readonly string[];
}

/** Starts a whole build, as an editor would, in a process group of its own. */
export function startBuild(place: Place, settings: BuildSettings = {}): Started {
  const { root = ROOT, environment = {}, before = [], more = [] } = settings;
  const args = ['scripts/build.ts', '--content', place.content, '--out', place.out];
  const [command = process.execPath, ...rest] = [...before, process.execPath];
  const child = spawn(command, [...rest, ...args, '--as-of', AS_OF, ...more], {
    cwd: root,
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

/** Paths of the files that two sites do not share byte for byte. */
export function differences(before: Site, after: Site): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((file) => before[file] !== after[file])
    .sort();
}

/**
 * `test` where the machine has what the test needs, else a test that is skipped by its name. In
 * continuous integration nothing is skipped: there it fails for want of what it needs.
 */
export function testWith(isThere: boolean) {
  return test.skipIf(!isThere && !process.env.CI);
}

/** The same content built somewhere else, with nothing kept from an earlier build. */
export function elsewhere({ content, out, cache }: Place): Place {
  return { content, out: `${out}-elsewhere`, cache: `${cache}-elsewhere` };
}
