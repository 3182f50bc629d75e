import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { swapIn } from '../../scripts/build/swap.ts';
import { ROOT } from '../../scripts/content.ts';
import { built, placeOf, replaceIn, testWith, twoPlans } from './support.ts';
import { has, nginx } from './web-server.ts';

const testWithLoad = testWith(has('nginx') && has('wrk'));

const THEME = 'plans/harbour/themes/opening-hours.mdx';
const CONNECTIONS = 20;
// After the build, for the swaps that follow each other.
const MORE_SECONDS = 3;
const BETWEEN_SWAPS = 100;

testWithLoad(
  'no request is lost while a build, and then one site after the other, is swapped in',
  async () => {
    using tree = twoPlans();
    const place = placeOf(tree);
    const begun = performance.now();
    await built(place);
    const seconds = Math.ceil(((performance.now() - begun) / 1000) * 1.5) + MORE_SECONDS;
    await using server = await nginx(place.out, '/');

    const load = startLoad(server.address, seconds);
    replaceIn(tree, THEME, 'working hours', 'daytime');
    await built(place);
    const swaps = await whileRunning(load, () => {
      const next = path.join(path.dirname(place.out), 'next');
      cpSync(`${place.out}/`, next, { recursive: true });
      swapIn(next, place.out);
    });
    const figures = await load;
    console.log(`A build and ${swaps} swaps under load: ${JSON.stringify(figures)}`);
    expect(swaps).toBeGreaterThan(5);
    expect(figures.requests).toBeGreaterThan(1000);
    expect(figures.lost).toBe(0);
  },
);

testWithLoad('the same load does find what is lost when a site is replaced in place', async () => {
  using tree = twoPlans();
  const place = placeOf(tree);
  await built(place);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-in-place-'));
  cpSync(`${place.out}/`, folder, { recursive: true });
  {
    await using server = await nginx(folder, '/');
    const load = startLoad(server.address, MORE_SECONDS);
    await whileRunning(load, () => {
      rmSync(folder, { recursive: true });
      cpSync(`${place.out}/`, folder, { recursive: true });
    });
    const figures = await load;
    console.log(`Replaced in place: ${JSON.stringify(figures)}`);
    expect(figures.lost).toBeGreaterThan(0);
  }
  rmSync(folder, { recursive: true });
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

async function startLoad(address: string, seconds: number): Promise<Figures> {
  const script = path.join(ROOT, 'tests/faults/load.lua');
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', script, address];
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Figures;
}

/** Does the work again and again until the load ends; gives how often. */
async function whileRunning(load: Promise<unknown>, work: () => void): Promise<number> {
  let running = true;
  void load.finally(() => {
    running = false;
  });
  let times = 0;
  while (running) {
    work();
    times += 1;
    await wait(BETWEEN_SWAPS);
  }
  return times;
}
