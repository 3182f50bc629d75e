import { finishedSteps, pairsOfAll } from './finished-steps.ts';
import { sumCounts } from './metrics.ts';
import {
  largest,
  markdownTable,
  megabytes,
  percent,
  perHundred,
  ratio,
  seconds,
  sum,
} from './print-numbers.ts';
import type { EngineReport, Report, StepResult } from './report.ts';

/** One row for every engine, over the pairs that all of them finished; Markdown. */
export function engineTable({ engines }: Report): string {
  const shared = pairsOfAll(engines);
  const rows = engines.map((engine) => {
    const steps = finishedSteps(engine).filter(({ pair }) => shared.has(pair));
    const counts = sumCounts(steps.map((step) => step.counts));
    const cpu = sum(steps, ({ cost }) => cost.cpu);
    const reading = sum(steps, ({ cost }) => cost.readCpu);
    return [
      engine.name,
      endings(engine.steps),
      seconds(cpu),
      reading > 0 ? seconds(cpu + reading) : '',
      seconds(largest(steps, ({ cost }) => cost.cpu)),
      megabytes(largest(steps, ({ cost }) => cost.memory)),
      ratio(counts.marked, counts.least),
      perHundred(counts.marks, counts.marked),
      perHundred(counts.islands, counts.marked),
      perHundred(counts.cuts, counts.marked),
      percent(counts.clean, counts.unchanged),
      engine.findsMoves ? `${counts.moves} (${counts.shortMoves})` : 'no',
      `${counts.exact} / ${counts.complete} of ${steps.length}`,
      ...plantedCells(engine),
      ...labelledCells(engine),
      unrelatedCell(engine),
    ];
  });
  return markdownTable(
    [
      'Engine',
      'Done / timed out / failed',
      'CPU s',
      'with reading',
      'Slowest s',
      'Peak MB',
      'Words ÷ LCS',
      'Marks per 100 words',
      'Islands per 100',
      'Cuts per 100',
      'Unchanged paragraphs clean',
      'Moves (under 5 words)',
      'Rebuilt: exactly / but for white space',
      'Planted moves found',
      'False moves',
      'Planted words ÷ truth',
      'Labelled passed',
      'Types right',
      'False moves, unrelated',
    ],
    rows,
  );
}

function endings(steps: readonly StepResult[]): string {
  const count = (...wanted: readonly StepResult['ended'][]) =>
    steps.filter(({ ended }) => wanted.includes(ended)).length;
  return `${count('done')} / ${count('timeout', 'not-tried')} / ${count('failed')}`;
}

function plantedCells({ planted, findsMoves }: EngineReport): string[] {
  const done = planted.filter(({ marked }) => marked !== undefined);
  const words = ratio(
    sum(done, ({ marked = 0 }) => marked),
    sum(done, ({ truthWords }) => truthWords),
  );
  if (!findsMoves) return ['no', '', words];
  const found = `${sum(done, ({ found = 0 }) => found)}/${sum(planted, ({ made }) => made)}`;
  return [found, String(sum(done, ({ falseMoves = 0 }) => falseMoves)), words];
}

function labelledCells({ labelled }: EngineReport): string[] {
  if (labelled.length === 0) return ['', ''];
  const passed = labelled.filter(({ faults }) => faults.length === 0).length;
  const judged = labelled.flatMap(({ typeFaults }) => (typeFaults ? [typeFaults] : []));
  const right = judged.filter((faults) => faults.length === 0).length;
  return [`${passed}/${labelled.length}`, judged.length > 0 ? `${right}/${judged.length}` : 'no'];
}

function unrelatedCell({ unrelated }: EngineReport): string {
  const done = unrelated.flatMap(({ counts }) => counts ?? []);
  return unrelated.length === 0 ? '' : `${sum(done, ({ moves }) => moves)} in ${done.length} pairs`;
}
