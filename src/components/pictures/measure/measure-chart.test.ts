import { describe, expect, test } from 'vitest';
import type { MeasureData } from '../../../schemas/measure.ts';
import { measureChart } from './measure-chart.ts';

describe('the chart of a measure', () => {
  test('begins at nought, so that twice as many stand twice as high', () => {
    const chart = measureChart(measure({ outcomes: [reached('2021', 10), reached('2023', 20)] }));
    const ground = chart?.steps[0];
    expect(ground?.label).toBe('0');
    const [first = 0, second = 0] = chart?.outcomes.map(({ y }) => (ground?.y ?? 0) - y) ?? [];
    expect(second).toBeCloseTo(first * 2, 1);
  });

  test('shows a vague date as all the days that it may mean', () => {
    const chart = measureChart(
      measure({ outcomes: [reached('2021-08-10', 3), reached('2022', 6)] }),
    );
    const [exact, vague] = chart?.outcomes ?? [];
    expect(exact).toMatchObject({ isVague: false, label: '3' });
    expect(exact?.x1).toBe(exact?.x2);
    expect(vague?.isVague).toBe(true);
    expect(vague?.x).toBeCloseTo(((vague?.x1 ?? 0) + (vague?.x2 ?? 0)) / 2, 1);
  });

  test('is in the order of time, whatever the order of the file', () => {
    const chart = measureChart(measure({ outcomes: [reached('2024', 25), reached('2022', 6)] }));
    expect(chart?.outcomes.map(({ label }) => label)).toEqual(['6', '25']);
  });

  test('marks a target at the last day that it may be met, or all along where it has no date', () => {
    const chart = measureChart(
      measure({
        outcomes: [reached('2021-08', 3)],
        targets: [target('2023-03', 25), target('none', 30)],
      }),
    );
    const [dated, open] = chart?.targets ?? [];
    expect(dated).toMatchObject({ x: dated?.x2, title: 'Target: 25 cafes by March 2023' });
    expect(open).toMatchObject({ x: 100, title: 'Target: 30 cafes' });
  });

  test('leaves out what has no date, and says so', () => {
    const chart = measureChart(
      measure({ outcomes: [reached('2021', 3), reached('2024', 25), reached('unknown', 39)] }),
    );
    expect(chart?.outcomes.map(({ label }) => label)).toEqual(['3', '25']);
    expect(chart?.undated).toEqual(['39']);
  });

  test('is not drawn of a single value, or of values that nobody dated', () => {
    expect(measureChart(measure({ outcomes: [reached('2021', 3)] }))).toBeUndefined();
    const undated = [reached('unknown', 3), reached('unknown', 4)];
    expect(measureChart(measure({ outcomes: undated }))).toBeUndefined();
  });
});

function measure(more: Partial<MeasureData>): MeasureData {
  const none = { targets: [], outcomes: [], source: [] };
  return { title: 'Cafes', unit: 'cafes', summary: 'Open to all.', ...none, ...more };
}

function reached(date: string, value: number): MeasureData['outcomes'][number] {
  return { date, value, source: [] };
}

function target(by: string, value: number): MeasureData['targets'][number] {
  return { by, value, source: [] };
}
