import { expect, test } from 'vitest';
import { engineTable } from './engine-table.ts';
import { OURS, YARDSTICK } from './engines.ts';
import { faultList } from './faults.ts';
import { exponentOf } from './growth.ts';
import { historyTable } from './history-table.ts';
import { countMarks } from './metrics.ts';
import type { EngineReport, StepResult } from './report.ts';
import { pairOf, runsFrom } from './test-pairs.ts';

const pair = pairOf('one two', 'one three');
const counts = countMarks(pair, runsFrom('one [-two-]{+three+}\n\n'), pair.least);

function step(name: string, cpu: number | undefined): StepResult {
  const cost = { cpu: cpu ?? 0, wall: 0, readCpu: 0, memory: 50_000_000 };
  const result = { pair: name, history: 'plan', words: 4 };
  return cpu === undefined
    ? { ...result, ended: 'timeout' }
    : { ...result, ended: 'done', cost, counts };
}

function engine(name: string, ...cpu: readonly (number | undefined)[]): EngineReport {
  const steps = cpu.map((time, n) => step(`plan v${n + 1} → v${n + 2}`, time));
  return { name, findsMoves: false, steps, planted: [], labelled: [], unrelated: [] };
}

const report = {
  machine: 'test',
  limitSeconds: 60,
  engines: [engine(OURS, 500, 300), engine(YARDSTICK, 2000, undefined)],
};

test('engines are added up over the pairs that all of them finished', () => {
  const cells = engineTable(report)
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | ').slice(0, 7));
  expect(cells).toEqual([
    [`| ${OURS}`, '2 / 0 / 0', '0.50', '', '0.50', '50', '1.00'],
    [`| ${YARDSTICK}`, '1 / 1 / 0', '2.00', '', '2.00', '50', '1.00'],
  ]);
});

test('a history shows our time against that of the yardstick', () => {
  expect(historyTable(report).split('\n').at(-1)).toBe(
    `| plan | 1 of 2 | 8 | 0.50 | 2.00 | 0.25 | 1.00 | 1.00 | ${YARDSTICK} 1.00 | 0 (0) |`,
  );
});

test('what did not end is listed by name', () => {
  expect(faultList(report)).toBe(`${YARDSTICK}: plan v2 → v3: timeout`);
});

test('time that grows with the square of the size has the exponent 2', () => {
  const cpu = [1, 2, 4].map((times) => ({ words: 1000 * times, cpu: 50 * times ** 2 }));
  expect(exponentOf(cpu)).toBeCloseTo(2);
  expect(
    exponentOf([
      { words: 1000, cpu: 5 },
      { words: 2000, cpu: undefined },
    ]),
  ).toBeUndefined();
});
