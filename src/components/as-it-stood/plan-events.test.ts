import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { eventfulDays } from '../../core/life/life-events.ts';
import { stateOn } from '../../core/life/state-on-day.ts';
import type { PlanModel } from '../../data/model.ts';
import { commitmentSchema } from '../../schemas/commitments.ts';
import { meetingSchema } from '../../schemas/meeting.ts';
import { engagement } from '../engagement/test-builders.ts';
import { notice } from '../notice/test-builders.ts';
import { eventLines } from './event-line.ts';
import { planEvents } from './plan-events.ts';
import { promisesThen, undatedPromises } from './promises-then.ts';

const SITE = { news: [], ledger: { versions: [] } };
const TODAY = '2022-12-31';

const MEETING = meetingSchema.parse({
  title: 'The board',
  body: ['Board'],
  session: 'private',
  date: '2021-12-10',
  place: 'not-recorded',
  summary: 'It met.',
  decisions: [
    { id: 'agreed', title: 'Agreed', outcome: 'approved', summary: 'Yes.', madePublic: '2021-12' },
  ],
});

function plan(more: Partial<PlanModel>): PlanModel {
  const nothing = {
    versions: [],
    engagements: [],
    notices: [],
    meetings: [],
    documents: [],
    commitments: [],
  };
  // What its days show of a plan.
  return { id: 'p', ...nothing, ...more } as Partial<PlanModel> as PlanModel;
}

function promise(id: string, more: Partial<z.input<typeof commitmentSchema>>) {
  const data = { id, wording: `To ${id}.`, madeIn: { notice: 'closed' }, due: 'none' };
  return commitmentSchema.parse({ ...data, outcome: 'open', ...more });
}

/** Every day of a plan and what its list says of it. */
function days(one: PlanModel): string[] {
  return eventfulDays(planEvents(SITE, one, TODAY)).map(
    ({ day, events }) =>
      `${day} ${eventLines(one, events)
        .map(({ what, name, dated }) => `${what}: ${name}${dated ? ` (${dated})` : ''}`)
        .join('; ')}`,
  );
}

describe('the days of a plan', () => {
  test('tell of each way to respond when it closed, and once that all opened', () => {
    const ways = [{ how: 'online' as const }, { how: 'post' as const, until: '2021-08-25' }];
    expect(days(plan({ engagements: [engagement('Views', { ways })] }))).toEqual([
      '2021-08-25 Closed by post: Views',
      '2021-08-15 Closed online: Views',
      '2021-05-24 Opened: Views',
    ]);
  });

  test('tell of an event of one day that it took place', () => {
    const period = { from: '2021-06-01', to: '2021-06-01' };
    expect(days(plan({ engagements: [engagement('Fair', { kind: 'events', period })] }))).toEqual([
      '2021-06-01 Took place: Fair',
    ]);
  });

  test('tell of a decision when it was made public, and say of a vague date what it is', () => {
    expect(days(plan({ meetings: [{ plan: 'p', id: 'board', data: MEETING }] }))).toEqual([
      '2021-12-31 Decision, approved: Agreed (December 2021)',
      '2021-12-10 Meeting: The board',
    ]);
  });

  test('leave out what is still to come', () => {
    expect(days(plan({ notices: [notice('later', 1, 'Later.', { date: '2023-01-01' })] }))).toEqual(
      [],
    );
  });
});

describe('promises on a day', () => {
  const one = plan({
    notices: [notice('closed', 1, 'We promise.', { date: '2021-08-15' })],
    commitments: [
      promise('meet', { due: '2021-12', outcome: 'met', outcomeDate: '2022-01-14' }),
      promise('build', { outcome: 'met' }),
      promise('listen', { madeIn: { elsewhere: 'a speech' } }),
    ],
  });
  const on = (day: string) =>
    promisesThen(one, stateOn(planEvents(SITE, one, TODAY), day), day).map(
      ({ commitment, isOverdue, isUnsure }) => [commitment.id, isOverdue, isUnsure],
    );

  test('are open until something became of them, and overdue after their last day', () => {
    expect(on('2021-08-14')).toEqual([]);
    expect(on('2021-12-31')).toContainEqual(['meet', false, false]);
    expect(on('2022-01-13')).toContainEqual(['meet', true, false]);
    expect(on('2022-01-14').map(([id]) => id)).toEqual(['build']);
  });

  test('that were kept on a day that nobody wrote down are not said to have been open for certain', () => {
    expect(on('2021-08-15')).toContainEqual(['build', false, true]);
  });

  test('of which nobody wrote down when they were made are counted, not told', () => {
    expect(undatedPromises(SITE, one)).toBe(1);
  });
});
