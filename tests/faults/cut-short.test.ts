import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { NEW_WORDS, placeWithOldSite, THEME, writeNewWords, writeOldWords } from './place.ts';
import { built, differences, kill, startBuild } from './support.ts';

test('pages of a build that was killed while it wrote them are in no later site', async () => {
  using place = placeWithOldSite();
  writeNewWords(place);
  const { child, ended } = startBuild(place);
  const kept = path.join(place.cache, 'astro/dist', THEME, 'index.html');
  while (child.exitCode === null && !wordsIn(kept).includes(NEW_WORDS)) await wait(2);
  kill(child, false);
  await ended;
  expect(wordsIn(kept)).toContain(NEW_WORDS);

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
