/**
 * Builds the site, whole or not at all: a content mistake, a failing step or an interruption
 * leaves the site that stands as it is.
 *
 *     npm run build -- [--content content] [--out dist] [--preview] [--compress] [--as-of 2026-01-31T09:00:00Z] [--timings]
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ContentErrors } from '../src/core/errors.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import { withDamagedPictures } from '../src/data/pictures/decode.ts';
import { siteAddress } from '../src/data/site-address.ts';
import { checkAddresses } from './build/addresses.ts';
import { compressTexts } from './build/compress.ts';
import { filesBelow } from './build/files-below.ts';
import { inWorkshop } from './build/in-workshop.ts';
import { keepTimes } from './build/keep-times.ts';
import { refuseLeaks } from './build/leaks/scan.ts';
import { refuseMarkup } from './build/markup.ts';
import { buildPages } from './build/pages.ts';
import { markPreview, refuseMixing } from './build/preview-mark.ts';
import { makeReadable } from './build/readable.ts';
import { indexPages } from './build/search-index.ts';
import { copySignature } from './build/signature.ts';
import { stageContent } from './build/stage.ts';
import { swapIn } from './build/swap.ts';
import { stopwatch, timingLines } from './build/timings.ts';
import { writeHeaders } from './build/write-headers.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { openContent, ROOT } from './content.ts';
import { mentionWarnings } from './warnings.ts';

interface BuildOptions extends ContentOptions {
  readonly out?: string;
  readonly preview?: boolean;
  readonly compress?: boolean;
  readonly timings?: boolean;
}

// In the project, not beside the site, whose folder may have a name that Astro cannot read.
const STAGED = path.join(ROOT, '.planledger/content');

// Beside the content.
const READ_BY_BUILDS = ['src', 'public', '.planledger/cache', '.planledger/pages'].map((folder) =>
  path.join(ROOT, folder),
);

const command = contentCommand('build', 'Build the site, whole or not at all.')
  .option('--out <folder>', 'where the site goes (default: dist, or dist-preview)')
  .option('--preview', 'show what is held back, on a site that is not for the public')
  .option('--compress', 'put compressed copies beside the texts, for web servers that send those')
  .option('--timings', 'say how long each step took')
  .action(buildSite);

await run(command);

async function buildSite(options: BuildOptions): Promise<void> {
  const { out, preview = false } = options;
  const target = path.resolve(out ?? (preview ? 'dist-preview' : 'dist'));
  const read = [options.content, ...READ_BY_BUILDS];
  await inWorkshop(target, read, (workshop) => build(options, target, workshop));
}

async function build(
  { content, asOf, preview = false, compress = false, json, timings = false }: BuildOptions,
  target: string,
  workshop: string,
): Promise<void> {
  refuseMixing(target, preview);
  const watch = stopwatch();
  const { model, warnings, ...found } = await watch.step('check', () =>
    openContent({ content, asOf }, preview),
  );
  const errors = await watch.step('pictures', () =>
    withDamagedPictures(contentFolder(content), found.errors),
  );
  if (errors.length > 0 || !model) throw new ContentErrors(errors);
  mentionWarnings(warnings, content);

  await watch.step('stage', () => stageContent(content, model, STAGED));
  const site = path.join(workshop, 'site');
  await watch.step('pages', () => buildPages({ content: STAGED, out: site, asOf, preview }));
  await watch.step('addresses', () => checkAddresses(site, model.ledger.ledger));
  copySignature(STAGED, site);
  await watch.step('index', () => indexPages(site, model.site.language));
  writeHeaders(site, siteAddress(content).base, preview);
  if (preview) markPreview(site);
  await watch.step('scan', () => {
    refuseLeaks(content, STAGED, site);
    refuseMarkup(site, siteAddress(content).origin);
  });
  const pages = filesBelow(site).filter((file) => file.endsWith('.html')).length;
  if (compress) await watch.step('compress', () => compressTexts(site));
  await watch.step('swap', () => {
    keepTimes(site, target);
    if (!preview) makeReadable(site);
    swapIn(site, target);
  });
  rmSync(STAGED, { recursive: true, force: true });
  report(target, pages, timings ? watch.timings() : undefined, json === true);
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
