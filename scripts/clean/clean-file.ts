import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listed } from '../../src/core/export/phrases.ts';
import { kindOf } from '../../src/data/traces/kinds.ts';
import { CannotClean, type Trace } from '../../src/data/traces/trace.ts';
import { traceFaults } from '../../src/data/traces/trace-faults.ts';
import { type CleanOptions, withoutTraces } from '../../src/data/traces/without-traces.ts';
import { writeWhole } from '../../src/data/write-whole.ts';
import { publishedIn } from './published-in.ts';

/** What a command says of one file, and whether the file is now as it should be. */
export interface CleanResult {
  readonly lines: readonly string[];
  readonly isDone: boolean;
}

/**
 * Cleans one file, whole or not at all.
 *
 * @param target Where the cleaned file goes; the file itself, where it is to be replaced.
 */
export function cleanFile(file: string, target: string, options: CleanOptions): CleanResult {
  const bytes = bytesOfFile(file);
  if (!bytes) return refused(file, 'There is no such file, or it cannot be opened.');
  if (kindOf(file) === undefined) {
    return refused(
      file,
      'Files of this kind are not known here: pictures (PNG, JPEG, WebP, GIF), PDF, and files of Word, Excel, PowerPoint and LibreOffice are.',
    );
  }
  const version = publishedIn(target);
  if (version !== undefined) {
    return refused(
      file,
      `It belongs to “${version}”, which is published, and what is published is never touched.`,
      `Write a cleaned copy elsewhere (--out <file>). To put it openly in the place of the old one: npm run correct -- ${version} --reason "…".`,
    );
  }
  try {
    const cleaned = withoutTraces(bytes, path.basename(file), options);
    if (cleaned.kind === 'left') return left(file, cleaned.traces);
    if (cleaned.kind === 'cleaned' || target !== file) {
      writeWhole(target, cleaned.kind === 'cleaned' ? cleaned.bytes : bytes);
    }
    const where = target === file ? '' : `, into ${target}`;
    return cleaned.kind === 'cleaned'
      ? {
          lines: [`${file}: cleaned${where}.`, ...takenOutLines(cleaned.takenOut, file)],
          isDone: true,
        }
      : { lines: [`${file}: nothing to take out${where}.`], isDone: true };
  } catch (error) {
    if (error instanceof CannotClean) return refused(file, error.message);
    throw error;
  }
}

function bytesOfFile(file: string): Buffer | undefined {
  try {
    return existsSync(file) && lstatSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

function refused(file: string, problem: string, fix?: string): CleanResult {
  const lines = [`${file}: left as it is. ${problem}`, ...(fix ? [`  Fix: ${fix}`] : [])];
  return { lines, isDone: false };
}

/** What a person has to decide about: it may matter, so that no program deletes it unasked. */
function left(file: string, traces: readonly Trace[]): CleanResult {
  return {
    lines: traceFaults(traces, file).flatMap(({ problem, fix }) => [
      `${file}: left as it is. ${problem}`,
      `  Fix: ${fix}`,
    ]),
    isDone: false,
  };
}

const SPREADSHEET = /\.(?:xl\w+|o[dt]s)$/i;

function takenOutLines(traces: readonly Trace[], file: string): string[] {
  const told = traces.flatMap((trace) => (trace.kind === 'told' ? trace.what : []));
  const held = traces.flatMap((trace) => (trace.kind === 'held' ? trace.problem : []));
  return [
    ...(told.length > 0 ? [`  It said ${listed([...new Set(told)])}.`] : []),
    ...held.map((problem) => `  Deleted: ${problem}`),
    ...(held.length > 0 && SPREADSHEET.test(file)
      ? ['  Its formulas are the values now that they showed.']
      : []),
  ];
}
