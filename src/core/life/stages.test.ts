import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earliestDay, latestDay } from '../dates/order.ts';
import { vagueDates } from '../dates/test-arbitraries.ts';
import { STAGES, type Stage, stagesInOrder } from './stages.ts';

function order(...stages: readonly (readonly [Stage, string])[]) {
  return stagesInOrder(stages.map(([stage, date]) => ({ stage, date }))).map(({ stage }) => stage);
}

test('stages stand in the order of their dates', () => {
  expect(
    order(
      ['findings-published', '2021-11-22'],
      ['opened', '2021-05-24'],
      ['decision', '2021-12-14'],
    ),
  ).toEqual(['opened', 'findings-published', 'decision']);
});

test('where dates are too vague to tell, the usual order holds', () => {
  expect(
    order(
      ['findings-published', '2021-11-22'],
      ['analysis', '2021-08/2021-11'],
      ['closed', '2021-08-15'],
      ['co-production', 'unknown'],
      ['planned', 'unknown'],
      ['decision', '2021-12-14'],
    ),
  ).toEqual(['planned', 'closed', 'analysis', 'findings-published', 'decision', 'co-production']);
});

test('any stages: none is lost, and none stands before one that was surely earlier', () => {
  const stages = fc.array(fc.record({ stage: fc.constantFrom(...STAGES), date: vagueDates }));
  fc.assert(
    fc.property(stages, (list) => {
      const inOrder = stagesInOrder(list);
      expect(new Set(inOrder)).toEqual(new Set(list));
      for (const [index, { date }] of inOrder.entries()) {
        for (const before of inOrder.slice(0, index)) {
          expect((earliestDay(before.date) ?? '0') <= (latestDay(date) ?? '9')).toBe(true);
        }
      }
    }),
  );
});
