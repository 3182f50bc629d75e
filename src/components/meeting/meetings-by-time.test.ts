import { expect, test } from 'vitest';
import { meetingSchema } from '../../schemas/meeting.ts';
import { meetingsByTime } from './meetings-by-time.ts';

function meeting(id: string, date: string, more: object = {}) {
  const data = meetingSchema.parse({
    title: id,
    body: ['The board'],
    session: 'held-in-public',
    date,
    place: 'not-recorded',
    summary: id,
    ...more,
  });
  return { plan: 'fen', id, data };
}

/** Ids by group, for those that have any. */
function groups(...meetings: readonly ReturnType<typeof meeting>[]) {
  return meetingsByTime(meetings, '2025-06-10').flatMap((group) =>
    group.meetings.length > 0
      ? [`${group.status}: ${group.meetings.map(({ id }) => id).join(', ')}`]
      : [],
  );
}

test('meetings to come stand in their order, past ones newest first', () => {
  expect(
    groups(
      meeting('first', '2024-01'),
      meeting('last', '2025-06-09'),
      meeting('autumn', 'autumn 2025'),
      meeting('july', '2025-07-01'),
      meeting('today', '2025-06-10'),
    ),
  ).toEqual(['open: today', 'planned: july, autumn', 'closed: last, first']);
});

test('a vague date decides nothing while its days run', () => {
  expect(groups(meeting('june', '2025-06'), meeting('year', '2025'))).toEqual([
    'not-known: june, year',
  ]);
});

test('a meeting without a date is to come only where it was announced and decided nothing', () => {
  const announced = [{ date: 'unknown' }];
  const decisions = [{ id: 'yes', title: 'Yes', outcome: 'approved', summary: 'Yes.' }];
  expect(
    groups(
      meeting('announced', 'unknown', { announced }),
      meeting('held', 'unknown', { announced, decisions }),
      meeting('lost', 'unknown'),
    ),
  ).toEqual(['planned: announced', 'not-known: held, lost']);
});
