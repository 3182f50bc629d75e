import { expect, test } from 'vitest';
import type { MeasureData } from '../../schemas/measure.ts';
import { measureRows } from './measure-rows.ts';

test('targets and outcomes stand in one order of time, what has no date last', () => {
  const measure: MeasureData = {
    title: 'Cafes',
    unit: 'cafes',
    summary: 'Open to all.',
    targets: [
      { value: 30, by: 'none', source: [] },
      { value: 25, by: '2023-03', source: [] },
    ],
    outcomes: [
      { date: '2024-03', value: 25, source: [] },
      { date: '2021-08', value: 3, source: [] },
    ],
    source: [],
  };
  expect(measureRows(measure).map(({ kind, date, value }) => [kind, date, value])).toEqual([
    ['outcome', '2021-08', 3],
    ['target', '2023-03', 25],
    ['outcome', '2024-03', 25],
    ['target', 'none', 30],
  ]);
});
