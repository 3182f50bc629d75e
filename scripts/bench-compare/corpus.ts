import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command-error.ts';
import type { LabelledCase } from './labelled.ts';
import { madeUpText, markdownOf } from './made-up.ts';
import { leastOf } from './metrics.ts';
import { versionText } from './plain-text.ts';
import { plant } from './plant.ts';
import { type PlantedPair, readPlanted } from './planted.ts';
import type { SizedPair } from './run-pairs.ts';
import type { TextPair, VersionText } from './types.ts';

/** A document in several versions. */
export interface History {
  readonly name: string;
  readonly versions: readonly VersionText[];
}

/** Documents to compare, and what is known about some of them. */
export interface Corpus {
  readonly histories: readonly History[];
  readonly labelled: readonly LabelledCase[];
  readonly planted: readonly PlantedPair[];
}

/**
 * Reads a folder with `histories/<name>/v1.md …`, `labelled/<case>/{v1.md,v2.md,expected.json}` and
 * `planted/<name>/{v1.md,v2.md,truth.json}`; where none is planted, changes are planted in the first
 * version of every history and in made-up texts.
 *
 * @param only Names of histories; nothing: all.
 * @throws {CommandError} When there is no history.
 */
export function readCorpus(folder: string, only: readonly string[] = []): Corpus {
  const isWanted = (name: string) => only.length === 0 || only.includes(name);
  const histories = foldersIn(folder, 'histories')
    .filter(({ name }) => isWanted(name))
    .map(readHistory);
  if (histories.length === 0) {
    throw new CommandError(
      `There is no history to compare in ${folder}: put its versions into histories/<name>/v1.md, v2.md …`,
    );
  }
  const files = foldersIn(folder, 'planted').filter(({ name }) =>
    isWanted(name.replace(/-s\d+$/u, '')),
  );
  return {
    histories,
    labelled: foldersIn(folder, 'labelled').map(readCase),
    planted: files.length > 0 ? files.map(readPlantedFolder) : plantInAll(histories),
  };
}

/** Every version of a history against the next. */
export function stepsOf({ name, versions }: History): SizedPair[] {
  return versions.slice(1).flatMap((after, n) => {
    const before = versions[n];
    return before ? [sized({ name: `${name} v${n + 1} → v${n + 2}`, before, after })] : [];
  });
}

/** The first versions of different histories against each other: nothing in them moved. */
export function unrelatedPairs(histories: readonly History[]): SizedPair[] {
  return histories.flatMap(({ name, versions: [before] }, n) =>
    histories.slice(n + 1).flatMap((other) => {
      const after = other.versions[0];
      return before && after ? [sized({ name: `${name} → ${other.name}`, before, after })] : [];
    }),
  );
}

function sized<Pair extends TextPair>(pair: Pair): Pair & SizedPair {
  return { ...pair, least: leastOf(pair) };
}

interface Folder {
  readonly name: string;
  readonly full: string;
}

function foldersIn(folder: string, kind: string): Folder[] {
  const full = path.join(folder, kind);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, full: path.join(full, name) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readHistory({ name, full }: Folder): History {
  const numbers = readdirSync(full)
    .flatMap((file) => /^v(\d+)\.md$/u.exec(file)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
  return { name, versions: numbers.map((number) => versionText(read(full, `v${number}.md`))) };
}

function readCase({ name, full }: Folder): LabelledCase {
  const expected = JSON.parse(read(full, 'expected.json')) as LabelledCase['expected'];
  return { ...sized(pairIn(name, full)), expected };
}

function readPlantedFolder({ name, full }: Folder): PlantedPair {
  return readPlanted(sized(pairIn(name, full)), JSON.parse(read(full, 'truth.json')));
}

function pairIn(name: string, full: string): TextPair {
  const [before, after] = [read(full, 'v1.md'), read(full, 'v2.md')];
  return { name, before: versionText(before), after: versionText(after) };
}

// Two chances that a text does not happen to be an easy one.
const SEEDS = [1, 2];
// About twenty pages.
const MADE_UP_WORDS = 8_000;

function plantInAll(histories: readonly History[]): PlantedPair[] {
  const texts = histories.flatMap(({ name, versions: [first] }) =>
    first ? [{ name, markdown: first.markdown }] : [],
  );
  const madeUp = markdownOf(madeUpText(MADE_UP_WORDS, 1).map(({ text }) => text));
  return [...texts, { name: 'made up', markdown: madeUp }].flatMap(plantIn);
}

function plantIn({ name, markdown }: { name: string; markdown: string }): PlantedPair[] {
  return SEEDS.map((seed) => {
    const { before, after, truth } = plant(markdown, seed);
    const pair = {
      name: `${name} ${seed}`,
      before: versionText(before),
      after: versionText(after),
    };
    return { ...sized(pair), truth };
  });
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
