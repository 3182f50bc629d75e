import { expect, test } from 'vitest';
import type { PlanModel } from '../../data/model.ts';
import { timelineOf } from './moments.ts';

test('a life holds all that has a date, the oldest first and what is not known last', () => {
  const moments = timelineOf(
    plan({
      versions: [{ data: { published: '2017-07-26' } }, { data: { expected: '2017-11' } }],
      engagements: [{ data: { period: { from: '2017-01-24', to: '2017-02-22' } } }],
      meetings: [{ data: { date: 'unknown' } }],
      notices: [{ data: { date: '2017-03' } }],
    }),
  );
  expect(moments.map(({ kind, date }) => [kind, date])).toEqual([
    ['engagement', '2017-01-24'],
    ['notice', '2017-03'],
    ['version', '2017-07-26'],
    ['expected', '2017-11'],
    ['meeting', 'unknown'],
  ]);
});

test('a promise stands where it was kept, or else where it is due, and nowhere without either', () => {
  const moments = timelineOf(
    plan({
      commitments: [
        { due: '2017-08', outcomeDate: '2018-07' },
        { due: '2017-09' },
        { due: 'none' },
      ],
    }),
  );
  expect(moments.map(({ date }) => date)).toEqual(['2017-09', '2018-07']);
});

function plan(parts: Partial<Record<keyof PlanModel, readonly unknown[]>>): PlanModel {
  const none = { versions: [], engagements: [], meetings: [], notices: [], commitments: [] };
  return { ...none, ...parts } as unknown as PlanModel;
}
