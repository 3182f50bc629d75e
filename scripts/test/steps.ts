import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../content.ts';
import { QUIET } from '../quiet.ts';
import { runProcess } from '../run-process.ts';

/** What one suite found. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const REPORTS = path.join(ROOT, '.planledger/reports');

/** Runs a command that either passes or fails; its output is shown when it fails. */
export async function checkStep(
  name: string,
  command: string,
  args: readonly string[],
): Promise<Outcome> {
  const { code, output, seconds } = await runQuietly(name, command, args);
  if (code !== 0) console.error(output);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds };
}

/** Runs the unit and property tests. */
export function vitestStep(): Promise<Outcome> {
  return runVitest('Unit and property tests', 'unit.json', []);
}

/** Runs the tests in which builds are killed, disks fill up and web servers are under load. */
export function faultsStep(): Promise<Outcome> {
  const config = ['--config', 'tests/faults/vitest.config.ts'];
  return runVitest('Builds that hold', 'faults.json', config);
}

async function runVitest(name: string, file: string, options: readonly string[]): Promise<Outcome> {
  const report = reportFile(file);
  const { code, output, seconds } = await runQuietly(name, 'vitest', [
    'run',
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (code !== 0) console.error(output);
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  for (const { fullName } of tests.filter(({ status }) => status === 'skipped')) {
    console.error(`  skipped: ${fullName}`);
  }
  return { name, passed: numPassedTests, failed: failedAtLeast(numFailedTests, code), seconds };
}

/** Runs the browser tests. */
export async function playwrightStep(): Promise<Outcome> {
  const report = reportFile('browser.json');
  const { code, output, seconds } = await runQuietly(
    'Browser tests',
    'playwright',
    ['test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  if (code !== 0) console.error(output);
  const { stats = {} } = readReport(report);
  // A test that had to be tried twice is a failure: nothing here may depend on luck.
  const failed = failedAtLeast((stats.unexpected ?? 0) + (stats.flaky ?? 0), code);
  return { name: 'Browser tests', passed: stats.expected ?? 0, failed, seconds };
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
  readonly stats?: {
    readonly expected?: number;
    readonly unexpected?: number;
    readonly flaky?: number;
  };
}

function reportFile(name: string): string {
  mkdirSync(REPORTS, { recursive: true });
  const file = path.join(REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string): Report {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : {};
}

/** A runner that ends badly without a failed test (a crash, no test found) has failed all the same. */
function failedAtLeast(counted: number, code: number | null): number {
  return code === 0 ? counted : Math.max(1, counted);
}

async function runQuietly(
  name: string,
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: number | null; output: string; seconds: number }> {
  console.error(`${name} …`);
  const started = performance.now();
  const bin = path.join(ROOT, 'node_modules/.bin');
  const { code, said: output } = await runProcess(path.join(bin, command), args, {
    ...environment,
    ...QUIET,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  }).ended;
  return { code, output, seconds: (performance.now() - started) / 1000 };
}
