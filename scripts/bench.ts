/**
 * Measures whole builds of made-up content: cold, with nothing kept from an earlier build, and warm,
 * after a change to one version. Prints one table.
 *
 *     npm run bench -- [--plans 10] [--versions 5] [--words 10000] [--grow [plans|versions]]
 *     npm run bench -- --content content
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { measureBuild } from './bench/measure.ts';
import { type BenchRow, benchTable, printNumber } from './bench/table.ts';
import { versionId } from './bench/version-files.ts';
import { type ContentSize, writeContent } from './bench/write-content.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';

interface BenchOptions extends ContentOptions, ContentSize {
  readonly grow?: true | 'plans' | 'versions';
  readonly keep?: boolean;
}

// 50, 100 and 200 versions, where a bench begins with 50.
const GROWTH = [1, 2, 4];

const command = contentCommand('bench', 'Measure whole builds of made-up content.')
  .addOption(countOption('--plans <count>', 'plans', 10))
  .addOption(countOption('--versions <count>', 'versions of each plan', 5))
  .addOption(countOption('--words <count>', 'words of each version', 10_000))
  .addOption(countOption('--seed <number>', 'another seed, other texts', 1))
  .addOption(
    new Option('--grow [what]', 'the same with twice and four times as many').choices([
      'plans',
      'versions',
    ]),
  )
  .option('--keep', 'leave the content and the sites where they are')
  .addHelpText('after', '\nWith --content, that folder is measured, and no content is made up.')
  .action(bench);

await run(command);

async function bench(options: BenchOptions, self: Command): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planledger-bench-'));
  try {
    const isGiven = self.getOptionValueSource('content') === 'cli';
    const rows = isGiven ? await benchGiven(options, folder) : await benchMadeUp(options, folder);
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
    if (options.json) console.log(JSON.stringify({ machine, rows }, null, 2));
    else console.log(`${benchTable(rows)}\n\n${machine}; steps in seconds.`);
  } finally {
    if (options.keep) console.error(`Kept in ${folder}.`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

async function benchGiven({ content, asOf }: BenchOptions, folder: string): Promise<BenchRow[]> {
  const folders = foldersIn(folder, path.resolve(content), asOf);
  return [
    { content, run: 'cold', ...(await measureBuild(folders)) },
    { content, run: 'warm', ...(await measureBuild(folders)) },
  ];
}

async function benchMadeUp(options: BenchOptions, folder: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const size of sizesOf(options)) {
    const name = nameOf(size);
    const own = path.join(folder, `${size.plans}-${size.versions}`);
    const folders = foldersIn(own, path.join(own, 'content'), options.asOf);
    console.error(`Writing ${name} …`);
    writeContent(folders.content, size);
    console.error('Building cold …');
    rows.push({ content: name, run: 'cold', ...(await measureBuild(folders)) });
    changeNewestVersion(folders.content, size);
    console.error('Building warm …');
    rows.push({ content: name, run: 'warm', ...(await measureBuild(folders)) });
  }
  return rows;
}

function sizesOf({ plans, versions, words, seed, grow }: BenchOptions): ContentSize[] {
  const size = { plans, versions, words, seed };
  if (grow === undefined) return [size];
  return GROWTH.map((times) =>
    grow === 'versions'
      ? { ...size, versions: versions * times }
      : { ...size, plans: plans * times },
  );
}

function foldersIn(folder: string, content: string, asOf: string) {
  return { content, asOf, out: path.join(folder, 'site'), cache: path.join(folder, 'cache') };
}

/** What an editor does before looking at the site again. */
function changeNewestVersion(content: string, { versions }: ContentSize): void {
  const newest = `plans/plan-1/versions/${versionId(versions)}/index.mdx`;
  appendFileSync(path.join(content, newest), '\nA paragraph that was written just now.\n');
}

function nameOf({ plans, versions, words }: ContentSize): string {
  const counted = (count: number, noun: string) =>
    `${printNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
  return [counted(plans, 'plan'), counted(versions, 'version'), counted(words, 'word')].join(' × ');
}

function countOption(flags: string, description: string, usual: number): Option {
  return new Option(flags, description).default(usual).argParser((text) => {
    const count = Number(text);
    if (Number.isInteger(count) && count > 0) return count;
    throw new InvalidArgumentError('Write a whole number above 0.');
  });
}
