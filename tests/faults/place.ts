import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { ROOT } from '../../scripts/content.ts';

/** The theme in which the tests change two words. */
export const THEME = 'plans/harbour/themes/opening-hours';
export const OLD_WORDS = 'during working hours';
export const NEW_WORDS = 'in the daytime';

// What a commit of the project holds, as far as a build reads it.
const PROGRAM = [
  '.gitignore',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** The folders of a build: where its program and its content are, and where it writes. */
export interface Place {
  /** Builds of one project take turns; each place has its own, so that tests need not wait. */
  readonly project: string;
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** A place in a folder of a test's own; it goes when the test is over. */
export interface OwnPlace extends Place, Disposable {
  readonly folder: string;
}

/** The place whose folders are all in one. */
export function placeIn(folder: string): Place {
  return {
    project: path.join(folder, 'project'),
    content: path.join(folder, 'content'),
    out: path.join(folder, 'dist'),
    cache: path.join(folder, 'cache'),
  };
}

/** A place where two plans with the old words were built, and nothing else happened yet. */
export function placeWithOldSite(): OwnPlace {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-faults-'));
  copyFolder(inject('placeOfOldSite'), folder);
  return {
    ...placeIn(folder),
    folder,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The same content to be built somewhere else, with nothing kept from an earlier build. */
export function elsewhere(place: Place): Place {
  return { ...place, out: `${place.out}-elsewhere`, cache: `${place.cache}-elsewhere` };
}

/** Copies the program of this project; its packages are only linked. */
export function copyProgram(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of PROGRAM) {
    cpSync(path.join(ROOT, name), path.join(to, name), { recursive: true });
  }
  linkPackages(to);
}

export function linkPackages(project: string): void {
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
}

/** Copies a folder with its links as they are. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

export function writeNewWords(place: Pick<Place, 'content'>): void {
  replaceIn(place, `${THEME}.mdx`, OLD_WORDS, NEW_WORDS);
}

export function writeOldWords(place: Pick<Place, 'content'>): void {
  replaceIn(place, `${THEME}.mdx`, NEW_WORDS, OLD_WORDS);
}

/** Writes other words into a file of the content. */
export function replaceIn(
  { content }: Pick<Place, 'content'>,
  file: string,
  from: string,
  to: string,
): void {
  const full = path.join(content, file);
  const text = readFileSync(full, 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  writeFileSync(full, text.replace(from, to));
}
