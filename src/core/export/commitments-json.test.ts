import { expect, test } from 'vitest';
import { type CommitmentSource, commitmentsData } from './commitments-json.ts';

function dataOf(more: Partial<CommitmentSource>) {
  const commitment = {
    id: 'beds',
    address: 'https://plans.example/#beds',
    wording: 'To open ten beds.',
    promisedIn: [],
    due: 'none',
    outcome: 'open',
    keptIn: [],
    replacedBy: [],
    source: [],
    ...more,
  };
  const plan = { id: 'fen', title: 'Fen', address: 'https://plans.example/' };
  return commitmentsData({ plan, commitments: [commitment] }).commitments[0];
}

test('a promise says its last day, and how many days after it it was kept', () => {
  expect(dataOf({ due: '2024-09', outcome: 'late', outcomeDate: '2025-01' })).toMatchObject({
    dueBy: '2024-09-30',
    daysLate: 93,
  });
});

test('what was not kept late has no days; what has no date is not due', () => {
  expect(dataOf({ due: '2017', outcome: 'replaced', outcomeDate: '2018' })?.daysLate).toBeNull();
  expect(dataOf({ due: 'none' })?.dueBy).toBeNull();
  expect(dataOf({ due: 'unknown' })?.dueBy).toBeNull();
});
