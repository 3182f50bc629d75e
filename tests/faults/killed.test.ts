import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { randomFrom } from '../../scripts/bench/random.ts';
import { copyFolder, type Place, placeWithOldSite, writeNewWords, writeOldWords } from './place.ts';
import { built, differences, kill, siteIn, startBuild, workshops } from './support.ts';

const oldSite = inject('oldSite');
const newSite = inject('newSite');

const MOMENTS = 20;
// Has no factor in common with the moments, so that each part of a build has its turn, out of order.
const STRIDE = 7;
// After so many kills the old content is built again: kept pages must not give it new words.
const REBUILD_EVERY = 10;

test('a build that is killed at any moment leaves the old site whole, and the next one succeeds', async () => {
  const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000);
  console.log(`Seed of the moments: FAULTS_SEED=${seed}`);
  const random = randomFrom(seed);
  using place = placeWithOldSite();
  let whole = await timeOfOldSite(place, 'before anything was killed');

  for (let round = 1; round <= MOMENTS; round++) {
    // One moment of each twentieth of a build.
    const part = Math.round(whole / MOMENTS);
    const moment = ((round * STRIDE) % MOMENTS) * part + random.below(part);
    const isAlone = random.percent(50);
    const what = `${isAlone ? 'build alone' : 'build and its steps'} killed after ${moment} of ${whole} ms`;

    writeNewWords(place);
    await killedAfter(place, moment, isAlone);
    writeOldWords(place);

    const served = siteIn(place.out);
    const isNew = differences(newSite, served).length === 0;
    if (!isNew) expect(differences(oldSite, served), what).toEqual([]);
    if (isNew || round % REBUILD_EVERY === 0) whole = await timeOfOldSite(place, what);
  }
  expect(workshops(place)).toEqual([]);
});

test('two builds at once both succeed, one after the other, and leave one whole site', async () => {
  using standing = placeWithOldSite();
  const place = { ...standing, out: path.join(standing.folder, 'www') };
  const content = path.join(standing.folder, 'other-content');
  copyFolder(place.content, content);
  const other = { ...place, content, cache: path.join(standing.folder, 'other-cache') };
  writeNewWords(other);

  const outcomes = await Promise.all([startBuild(place).ended, startBuild(other).ended]);
  expect(outcomes.map(({ code, said }) => (code === 0 ? 'built' : said))).toEqual([
    'built',
    'built',
  ]);
  expect(outcomes.map(({ said }) => said).join('')).toContain(
    'Another build of this project is running',
  );

  expect(differences(oldSite, newSite)).not.toEqual([]);
  const served = siteIn(place.out);
  expect([differences(oldSite, served), differences(newSite, served)]).toContainEqual([]);
  expect(workshops(place)).toEqual([]);
});

/** Builds the site with the old words, which must be the one that stood; gives the milliseconds. */
async function timeOfOldSite(place: Place, what: string): Promise<number> {
  const begun = performance.now();
  const site = await built(place);
  const whole = Math.round(performance.now() - begun);
  expect(differences(oldSite, site), what).toEqual([]);
  return whole;
}

async function killedAfter(place: Place, moment: number, isAlone: boolean): Promise<void> {
  const { child, ended } = startBuild(place);
  await wait(moment);
  if (child.exitCode === null) kill(child, isAlone);
  await ended;
}
