import type { Measured } from './measure.ts';

/** A build of some content, as a row of the table. */
export interface BenchRow extends Measured {
  /** What was built: `10 plans × 5 versions × 10,000 words`. */
  readonly content: string;
  readonly run: 'cold' | 'warm';
}

const BYTES_PER_MB = 1_000_000;

/** The measurements as a table in Markdown, steps in seconds. */
export function benchTable(rows: readonly BenchRow[]): string {
  const steps = [...new Set(rows.flatMap(({ timings }) => Object.keys(timings)))];
  const head = ['Content', 'Run', 'Time', 'CPU', ...steps, 'Peak memory', 'Pages', 'Output'];
  const body = rows.map(({ content, run, seconds, timings, use, pages, bytes }) => [
    content,
    run,
    `${seconds.toFixed(1)} s`,
    use === undefined ? '' : `${use.cpu.toFixed(1)} s`,
    ...steps.map((step) => ((timings[step] ?? 0) / 1000).toFixed(1)),
    use === undefined ? '' : megabytes(use.memory),
    printNumber(pages),
    megabytes(bytes),
  ]);
  const dashes = head.map((_, index) => (index < 2 ? '---' : '---:'));
  return [head, dashes, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A whole number with commas between thousands. */
export function printNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function megabytes(bytes: number): string {
  return `${printNumber(Math.round(bytes / BYTES_PER_MB))} MB`;
}
