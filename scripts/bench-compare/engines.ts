import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError } from '../command-error.ts';

/** An engine by its name in the tables, and the file that runs it. */
export interface NamedEngine {
  readonly name: string;
  readonly url: string;
}

/** Ours; the others are measured against it. */
export const OURS = 'Planledger';
/** The engine that most tools for text use. */
export const YARDSTICK = 'jsdiff diffWords';

const OWN_FILES: Readonly<Record<string, string>> = {
  [OURS]: 'ours',
  [YARDSTICK]: 'jsdiff-words',
  'jsdiff diffWordsWithSpace': 'jsdiff-words-with-space',
  'jsdiff diffArrays (paragraphs)': 'jsdiff-blocks',
  'diff-match-patch (1 s limit)': 'dmp-chars',
  'diff-match-patch (no limit)': 'dmp-chars-unlimited',
  'diff-match-patch (words)': 'dmp-words',
  'node-htmldiff': 'node-htmldiff',
  'htmldiff-js': 'htmldiff-js',
  'fast-myers-diff (words)': 'fast-myers',
};

/**
 * The engines to measure, ours first.
 *
 * @param given `name=adapter.mjs`: engines from elsewhere.
 * @param only Parts of names; nothing: all.
 * @throws {CommandError} When there is no such file, or no engine has such a name.
 */
export function enginesFor(given: readonly string[], only: readonly string[]): NamedEngine[] {
  const own = Object.entries(OWN_FILES).map(([name, file]) => ({
    name,
    url: new URL(`engines/${file}.ts`, import.meta.url).href,
  }));
  const engines = [...own, ...given.map(engineFromElsewhere)];
  const isWanted = ({ name }: NamedEngine) =>
    only.length === 0 || only.some((part) => includes(name, part));
  const unknown = only.find((part) => !engines.some(({ name }) => includes(name, part)));
  if (unknown !== undefined) {
    const names = engines.map(({ name }) => name).join(', ');
    throw new CommandError(`No engine is called “${unknown}”. There are: ${names}.`);
  }
  return engines.filter(isWanted);
}

function engineFromElsewhere(given: string): NamedEngine {
  const at = given.indexOf('=');
  const file = path.resolve(process.env.INIT_CWD ?? '', given.slice(at + 1));
  if (at < 1 || !existsSync(file)) {
    throw new CommandError(
      `--engine ${given}: write a name and a file that is there: --engine other=../other/adapter.mjs`,
    );
  }
  return { name: given.slice(0, at), url: pathToFileURL(file).href };
}

function includes(name: string, part: string): boolean {
  return name.toLowerCase().includes(part.toLowerCase());
}
