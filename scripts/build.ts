/**
 * Builds the site, whole or not at all: a content mistake, a failing step or an interruption
 * leaves the site that stands as it is.
 *
 *     npm run build -- [--content content] [--out dist] [--preview] [--as-of 2026-01-31T09:00:00Z] [--timings]
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ContentErrors } from '../src/core/errors.ts';
import { buildPages } from './build/pages.ts';
import { filesBelow, scanOutput } from './build/scan.ts';
import { indexPages } from './build/search-index.ts';
import { stageContent } from './build/stage.ts';
import { storeOf, swapIn } from './build/swap.ts';
import { stopwatch, timingLines } from './build/timings.ts';
import { newWorkshop } from './build/workshop.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { openContent } from './content.ts';

interface BuildOptions extends ContentOptions {
  readonly out?: string;
  readonly preview?: boolean;
  readonly timings?: boolean;
}

const command = contentCommand('build', 'Build the site, whole or not at all.')
  .option('--out <folder>', 'where the site goes (default: dist, or dist-preview)')
  .option('--preview', 'show what is held back, on a site that is not for the public')
  .option('--timings', 'say how long each step took')
  .action(buildSite);

await run(command);

async function buildSite({
  content,
  asOf,
  preview = false,
  out,
  json,
  timings = false,
}: BuildOptions): Promise<void> {
  const watch = stopwatch();
  const { model, errors } = await watch.step('check', () =>
    openContent({ content, asOf }, preview),
  );
  if (errors.length > 0 || !model) throw new ContentErrors(errors);

  const target = path.resolve(out ?? (preview ? 'dist-preview' : 'dist'));
  const workshop = newWorkshop(storeOf(target));
  try {
    const staged = await watch.step('stage', () =>
      stageContent(content, model, path.join(workshop, 'content')),
    );
    const site = path.join(workshop, 'site');
    await watch.step('pages', () =>
      buildPages({ content: staged.folder, out: site, asOf, preview }),
    );
    await watch.step('index', () => indexPages(site, model.site.language));
    await watch.step('scan', () => scanOutput(site, staged));
    const pages = filesBelow(site).filter((file) => file.endsWith('.html')).length;
    await watch.step('swap', () => swapIn(site, target));
    report(target, pages, timings ? watch.timings() : undefined, json === true);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function report(
  target: string,
  pages: number,
  timings: Readonly<Record<string, number>> | undefined,
  json: boolean,
): void {
  if (json) {
    console.log(JSON.stringify({ site: target, pages, timings }));
    return;
  }
  console.log(`Built ${pages} pages into ${path.relative(process.cwd(), target)}.`);
  if (timings) console.log(timingLines(timings).join('\n'));
}
