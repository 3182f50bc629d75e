import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import {
  NEW_WORDS,
  type OwnPlace,
  type Place,
  placeWithOldSite,
  THEME,
  writeNewWords,
  writeOldWords,
} from './place.ts';
import { built, differences, kill, startBuild } from './support.ts';

// A busy machine may let a build go on to its end before it is killed.
const MOST_TRIES = 5;

test('pages of a build that was killed while it wrote them are in no later site', async () => {
  using place = await placeCutShort();
  writeOldWords(place);
  expect(differences(inject('oldSite'), await built(place))).toEqual([]);
});

test('nothing of a build runs on when the build alone is killed', async () => {
  using place = placeWithOldSite();
  const { child, ended } = startBuild(place);
  const steps = () => (child.pid === undefined ? [] : processesOfGroup(child.pid));
  while (child.exitCode === null && steps().length < 2) await wait(10);
  expect(child.exitCode).toBeNull();
  kill(child, true);
  await ended;
  for (let tries = 0; tries < 100 && steps().length > 0; tries++) await wait(100);
  expect(steps()).toEqual([]);
});

/** A place whose build was killed after it wrote a page and before Astro noted of which content its pages are. */
async function placeCutShort(): Promise<OwnPlace> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const place = placeWithOldSite();
    if (await isCutShort(place)) return place;
    place[Symbol.dispose]();
  }
  throw new Error('No build could be killed while it wrote its pages.');
}

async function isCutShort(place: Place): Promise<boolean> {
  const page = path.join(place.cache, 'astro/dist', THEME, 'index.html');
  const list = path.join(place.cache, 'astro/incremental-build.json');
  // Astro takes kept pages only where it kept them: this folder is a copy.
  await built(place);
  const listed = wordsIn(list);
  writeNewWords(place);
  // Who looks has to be quicker than what is looked at.
  const { child, ended } = startBuild(place, { before: ['nice', '-n', '5'] });
  while (child.exitCode === null && !wordsIn(page).includes(NEW_WORDS)) await wait(2);
  if (child.exitCode === null) kill(child, false);
  await ended;
  return wordsIn(page).includes(NEW_WORDS) && wordsIn(list) === listed;
}

function wordsIn(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
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
