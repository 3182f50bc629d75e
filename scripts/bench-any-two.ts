/**
 * Measures the comparison that a browser makes: two versions of a made-up plan that have no page of
 * their own, each time in a new worker, as a reader meets it. Prints one table.
 *
 *     node scripts/bench-any-two.ts [--words 50000] [--times 9] [--site folder]
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { Command } from 'commander';
import { urlsFor } from '../src/core/urls.ts';
import { measureBuild } from './bench/measure.ts';
import { versionId } from './bench/version-files.ts';
import { writeContent } from './bench/write-content.ts';
import { serveSite } from './serve.ts';

/** First and third of four: neither neighbours, nor against the current one. */
const [VERSIONS, BEFORE, AFTER] = [4, versionId(1), versionId(3)];
const AS_OF = '2026-01-31T09:00:00Z';

/** Milliseconds of each step of one comparison, as the worker notes them. */
type Steps = Readonly<Record<string, number>>;

const { words, times, site } = new Command('bench-any-two')
  .description('Measure the comparison that a browser makes.')
  .option('--words <count>', 'words of each version', Number, 50_000)
  .option('--times <count>', 'how often', Number, 9)
  .option('--site <folder>', 'a site that an earlier run kept')
  .option('--keep', 'leave the site where it is')
  .parse()
  .opts<{ words: number; times: number; site?: string }>();

const folder = mkdtempSync(path.join(tmpdir(), 'planledger-any-two-'));
try {
  const built = site ?? (await build(folder, words));
  console.log(table(await measure(built, times)));
} finally {
  if (process.argv.includes('--keep')) console.error(`Kept in ${folder}/site.`);
  else rmSync(folder, { recursive: true, force: true });
}

async function build(folder: string, words: number): Promise<string> {
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'site');
  console.error(`Building ${VERSIONS} versions of ${words} words …`);
  writeContent(content, { plans: 1, versions: VERSIONS, words, seed: 1 });
  await measureBuild({ content, out, cache: path.join(folder, 'cache'), asOf: AS_OF });
  return out;
}

async function measure(folder: string, times: number): Promise<Steps[]> {
  const { server, address } = await serveSite(folder, '/', 0);
  const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
    (file) => file && existsSync(file),
  );
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const found: Steps[] = [];
    for (let run = 0; run < times; run += 1) found.push(await once(browser, address));
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}

async function once(browser: Browser, address: string): Promise<Steps> {
  const page = await browser.newPage();
  await page.goto(new URL(urlsFor('/').anyTwo('plan-1', BEFORE, AFTER), address).href);
  await page.locator('h1 ~ .pl-count').waitFor({ timeout: 120_000 });
  const measured = await page
    .workers()[0]
    ?.evaluate(() =>
      performance.getEntriesByType('measure').map(({ name, duration }) => ({ name, duration })),
    );
  await page.close();
  const steps: Record<string, number> = {};
  for (const { name, duration } of measured ?? []) steps[name] = (steps[name] ?? 0) + duration;
  return steps;
}

function table(runs: readonly Steps[]): string {
  const rows = Object.keys(runs[0] ?? {}).map((step) => {
    const sorted = runs.map((run) => run[step] ?? 0).sort((a, b) => a - b);
    const cell = (at: number) => `${(sorted[at] ?? 0).toFixed(0)} ms`;
    return `| ${step} | ${cell(0)} | ${cell(Math.floor(sorted.length / 2))} | ${cell(sorted.length - 1)} |`;
  });
  return ['| Step | Best | Median | Worst |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}
