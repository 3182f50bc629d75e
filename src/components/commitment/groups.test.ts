import { expect, test } from 'vitest';
import { type Commitment, commitmentSchema } from '../../schemas/commitments.ts';
import { commitmentGroups } from './groups.ts';

function promise(id: string, more: Partial<Commitment>): Commitment {
  return commitmentSchema.parse({
    id,
    wording: `We will ${id}.`,
    madeIn: { elsewhere: 'a speech' },
    due: 'none',
    outcome: 'open',
    ...more,
  });
}

function groupsOn(day: string, ...commitments: readonly Commitment[]): string[] {
  return commitmentGroups(commitments, day).map(
    (group) => `${group.id}: ${group.commitments.map(({ id }) => id).join(', ')}`,
  );
}

test('an open promise is overdue from the day after the last day of its date', () => {
  const one = promise('open-beds', { due: 'summer 2017' });
  expect(groupsOn('2017-08-31', one)).toEqual(['open: open-beds']);
  expect(groupsOn('2017-09-01', one)).toEqual(['overdue: open-beds']);
});

test('groups come in the order of the question; what is due first stands first, what has no date last', () => {
  expect(
    groupsOn(
      '2017-01-01',
      promise('z', { outcome: 'dropped' }),
      promise('a', { due: 'none' }),
      promise('b', { due: '2018' }),
      promise('c', { due: '2017-05' }),
      promise('d', { due: '2016', outcome: 'met', outcomeDate: '2015' }),
      promise('e', { due: '2016', outcome: 'met', outcomeDate: '2016-11' }),
      promise('f', { due: '2016' }),
    ),
  ).toEqual(['overdue: f', 'open: c, b, a', 'met: e, d', 'dropped: z']);
});
