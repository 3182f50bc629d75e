/**
 * Measures our comparison and other engines on the same pairs of versions: time, memory, and what a
 * reader of the marks would meet. Prints tables in Markdown. See docs/COMPARING-ENGINES.md.
 *
 *     npm run bench:compare -- [corpus] [--engine other=../other/adapter.mjs] [--growth]
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readCorpus } from './bench-compare/corpus.ts';
import { engineTable } from './bench-compare/engine-table.ts';
import { enginesFor, type NamedEngine } from './bench-compare/engines.ts';
import { faultList } from './bench-compare/faults.ts';
import { type Growth, growthTable, measureGrowth } from './bench-compare/growth.ts';
import { historyTable } from './bench-compare/history-table.ts';
import { measureEngine } from './bench-compare/measure.ts';
import type { EngineReport, Report } from './bench-compare/report.ts';
import type { RunSettings } from './bench-compare/run-pairs.ts';
import { run } from './command.ts';

interface BenchCompareOptions {
  readonly engine: readonly string[];
  readonly only: readonly string[];
  readonly history: readonly string[];
  readonly limit: number;
  readonly allSizes?: boolean;
  readonly growth?: boolean;
  readonly together?: boolean;
  readonly faults?: boolean;
  readonly json?: string;
}

const OWN_CORPUS = 'tests/fixtures/compare';

const command = new Command('bench-compare')
  .description('Measure our comparison and other engines on the same pairs of versions.')
  .argument('[corpus]', `folder with histories, labelled and planted (default: ${OWN_CORPUS})`)
  .addOption(listOption('--engine <name=file>', 'an engine from elsewhere'))
  .addOption(listOption('--only <name>', 'only engines whose names hold this'))
  .addOption(listOption('--history <name>', 'only this history'))
  .addOption(
    new Option('--limit <seconds>', 'how long one comparison may take')
      .default(60)
      .argParser(secondsArgument),
  )
  .option('--all-sizes', 'try pairs that are larger than one that took too long')
  .option('--together', 'all pairs of a history in one process: most of them warm')
  .option('--growth', 'also made-up texts of up to 200,000 words')
  .option('--faults', 'list what was missed, by name')
  .option('--json <file>', 'write all results to a file')
  .action(benchCompare);

await run(command);

async function benchCompare(
  folder: string | undefined,
  options: BenchCompareOptions,
): Promise<void> {
  const engines = enginesFor(options.engine, options.only);
  const corpus = readCorpus(folder ? given(folder) : ownCorpus(), options.history);
  const settings = {
    limitSeconds: options.limit,
    allSizes: options.allSizes === true,
    together: options.together === true,
  };

  const reports: EngineReport[] = [];
  for (const engine of engines) {
    console.error(`${engine.name} …`);
    reports.push(await measureEngine(engine, corpus, settings));
  }
  const report: Report = { machine: machine(), limitSeconds: options.limit, engines: reports };
  const growths = options.growth ? await growthOf(engines, settings) : [];

  if (options.json) {
    writeFileSync(given(options.json), `${JSON.stringify({ ...report, growths }, null, 2)}\n`);
  }
  const parts = [
    engineTable(report),
    historyTable(report),
    growths.length > 0 ? growthTable(growths) : '',
    options.faults ? faultList(report) : '',
    `${report.machine}; ${options.together ? 'a process for each history' : 'a process for each pair, cold'}; limit ${options.limit} s.`,
  ];
  console.log(parts.filter(Boolean).join('\n\n'));
}

async function growthOf(engines: readonly NamedEngine[], settings: RunSettings): Promise<Growth[]> {
  const growths: Growth[] = [];
  for (const engine of engines) {
    console.error(`${engine.name}, growth …`);
    growths.push(...(await measureGrowth(engine, settings)));
  }
  return growths;
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
}

function ownCorpus(): string {
  return fileURLToPath(new URL(`../${OWN_CORPUS}`, import.meta.url));
}

/** A path as it was typed, wherever the command was started. */
function given(name: string): string {
  return path.resolve(process.env.INIT_CWD ?? '', name);
}

function listOption(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be given again`)
    .default([], 'none')
    .argParser((text: string, texts: readonly string[]) => [...texts, ...text.split(',')]);
}

function secondsArgument(text: string): number {
  const seconds = Number(text);
  if (seconds > 0) return seconds;
  throw new InvalidArgumentError('Write a number of seconds above 0.');
}
