import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject } from 'vitest';
import { swapIn } from '../../scripts/build/swap.ts';
import { ROOT } from '../../scripts/content.ts';
import { placeWithOldSite, writeNewWords } from './place.ts';
import { built, differences, testWith } from './support.ts';
import { has, nginx } from './web-server.ts';

const testWithLoad = testWith(has('nginx') && has('wrk'));

const CONNECTIONS = 20;
// While a site is built, the build keeps its share of the machine.
const BUILD_PAUSE = 10;
const NO_PAUSE = 0;
// The load is ended when the work is done; this is for when it hangs.
const LONGEST = '10m';
const SWAPS = 20;
const BETWEEN_SWAPS = 100;
// Each loses some.
const REPLACEMENTS = 5;

testWithLoad(
  'no request is lost while a build, and then one site after the other, is swapped in',
  async () => {
    using place = placeWithOldSite();
    await using server = await nginx(place.out, '/');
    writeNewWords(place);

    const ofBuild = await underLoad(server.address, BUILD_PAUSE, async () => {
      expect(differences(inject('newSite'), await built(place))).toEqual([]);
    });
    const ofSwaps = await underLoad(server.address, NO_PAUSE, async () => {
      for (let swap = 0; swap < SWAPS; swap++) {
        const next = path.join(place.folder, 'next');
        cpSync(`${place.out}/`, next, { recursive: true });
        swapIn(next, place.out);
        await wait(BETWEEN_SWAPS);
      }
    });
    console.log(`A build under load: ${JSON.stringify(ofBuild)}`);
    console.log(`${SWAPS} swaps under load: ${JSON.stringify(ofSwaps)}`);
    for (const { requests, lost } of [ofBuild, ofSwaps]) {
      expect(requests).toBeGreaterThan(1000);
      expect(lost).toBe(0);
    }
  },
);

testWithLoad('the same load does find what is lost when a site is replaced in place', async () => {
  using place = placeWithOldSite();
  const folder = path.join(place.folder, 'in-place');
  const replace = () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(`${place.out}/`, folder, { recursive: true });
  };
  replace();
  await using server = await nginx(folder, '/');
  const figures = await underLoad(server.address, NO_PAUSE, async () => {
    for (let time = 0; time < REPLACEMENTS; time++) {
      replace();
      await wait(BETWEEN_SWAPS);
    }
  });
  console.log(`Replaced in place ${REPLACEMENTS} times: ${JSON.stringify(figures)}`);
  expect(figures.lost).toBeGreaterThan(0);
});

interface Figures {
  readonly requests: number;
  readonly seconds: number;
  /** Connections that failed, and answers that were no page. */
  readonly lost: number;
  /** Milliseconds. */
  readonly median: number;
  readonly slowest1percent: number;
}

/** Does the work while the pages are asked for all the time. */
async function underLoad(
  address: string,
  pause: number,
  work: () => Promise<void>,
): Promise<Figures> {
  const script = path.join(ROOT, 'tests/faults/load.lua');
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${LONGEST}`, '-s', script, address];
  const child = spawn('wrk', args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOAD_PAUSE: String(pause) },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  try {
    await work();
  } finally {
    // Interrupted, it still says what it counted.
    child.kill('SIGINT');
    await ended;
  }
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Figures;
}
