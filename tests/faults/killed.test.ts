import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { randomFrom } from '../../scripts/bench/random.ts';
import { storeOf } from '../../scripts/build/swap.ts';
import {
  built,
  differences,
  elsewhere,
  type Place,
  placeOf,
  replaceIn,
  siteIn,
  startBuild,
  twoPlans,
} from './support.ts';

const THEME = 'plans/harbour/themes/opening-hours.mdx';
const OLD_WORDS = 'during working hours';
const NEW_WORDS = 'in the daytime';

const MOMENTS = 20;
// After each of so many kills the old content is built again: kept pages must not give it new words.
const REBUILD_EVERY = 10;

test('a build that is killed at any moment leaves the old site whole, and the next one succeeds', async () => {
  const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);
  console.log(`Seed of the moments: FAULTS_SEED=${seed}`);
  const random = randomFrom(seed);
  using tree = twoPlans();
  const place = placeOf(tree);
  const write = (from: string, to: string) => replaceIn(tree, THEME, from, to);

  write(OLD_WORDS, NEW_WORDS);
  const newSite = await built(elsewhere(place));
  write(NEW_WORDS, OLD_WORDS);
  const oldSite = await built(place);
  const begun = performance.now();
  expect(differences(oldSite, await built(place))).toEqual([]);
  const whole = performance.now() - begun;

  for (let kill = 1; kill <= MOMENTS; kill++) {
    const moment = random.below(whole);
    const isAlone = random.percent(50);
    const what = `${isAlone ? 'build alone' : 'build and its steps'} killed after ${moment} of ${Math.round(whole)} ms`;

    write(OLD_WORDS, NEW_WORDS);
    await killedAfter(place, moment, isAlone);
    write(NEW_WORDS, OLD_WORDS);

    const served = siteIn(place.out);
    const isNew = differences(newSite, served).length === 0;
    if (!isNew) expect(differences(oldSite, served), what).toEqual([]);
    if (isNew || kill % REBUILD_EVERY === 0) {
      expect(differences(oldSite, await built(place)), what).toEqual([]);
    }
  }
  expect(differences(oldSite, await built(place))).toEqual([]);
  expect(workshops(place)).toEqual([]);
});

test('pages of a build that was killed while it wrote them are in no later site', async () => {
  using tree = twoPlans();
  const place = placeOf(tree);
  const oldSite = await built(place);

  replaceIn(tree, THEME, OLD_WORDS, NEW_WORDS);
  const { child, ended } = startBuild(place);
  const kept = path.join(place.cache, 'astro/dist/plans/harbour/themes/opening-hours/index.html');
  while (child.exitCode === null && !wordsIn(kept).includes(NEW_WORDS)) await wait(2);
  kill(child.pid, false);
  await ended;
  expect(wordsIn(kept)).toContain(NEW_WORDS);

  replaceIn(tree, THEME, NEW_WORDS, OLD_WORDS);
  expect(differences(oldSite, await built(place))).toEqual([]);
});

test('nothing of a build runs on when the build alone is killed', async () => {
  using tree = twoPlans();
  const place = placeOf(tree);
  const { child, ended } = startBuild(place);
  const steps = () => (child.pid === undefined ? [] : processesOfGroup(child.pid));
  while (child.exitCode === null && steps().length < 2) await wait(10);
  kill(child.pid, true);
  await ended;
  for (let tries = 0; tries < 100 && steps().length > 0; tries++) await wait(100);
  expect(steps()).toEqual([]);
});

test('two builds at once both succeed, one after the other, and leave one whole site', async () => {
  using tree = twoPlans();
  using other = twoPlans();
  replaceIn(other, THEME, OLD_WORDS, NEW_WORDS);
  const place = placeOf(tree);
  const sameTarget = { ...placeOf(other), out: place.out };

  const outcomes = await Promise.all([startBuild(place).ended, startBuild(sameTarget).ended]);
  expect(outcomes.map(({ code, said }) => (code === 0 ? 'built' : said))).toEqual([
    'built',
    'built',
  ]);
  expect(outcomes.map(({ said }) => said).join('')).toContain(
    'Another build of this project is running',
  );

  const served = siteIn(place.out);
  const [first, second] = [await built(elsewhere(place)), await built(elsewhere(sameTarget))];
  expect(differences(first, second)).not.toEqual([]);
  expect([differences(first, served), differences(second, served)]).toContainEqual([]);
  expect(workshops(place)).toEqual([]);
});

async function killedAfter(place: Place, moment: number, isAlone: boolean): Promise<void> {
  const { child, ended } = startBuild(place);
  await wait(moment);
  if (child.exitCode === null) kill(child.pid, isAlone);
  await ended;
}

function kill(pid: number | undefined, isAlone: boolean): void {
  if (pid === undefined) throw new Error('The build was not started.');
  process.kill(isAlone ? pid : -pid, 'SIGKILL');
}

function wordsIn(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function workshops(place: Place): string[] {
  return readdirSync(storeOf(place.out)).filter((name) => !/^\d+$/.test(name));
}

/** Ids of the living processes of a group, as Linux lists them. */
function processesOfGroup(group: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && groupOf(id) === group);
}

function groupOf(id: number): number | undefined {
  try {
    // After the name, which stands in brackets: state, parent, group.
    const [state, , group] = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : Number(group);
  } catch {
    return undefined;
  }
}
