import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import {
  ANNOUNCED,
  HELD_FILES,
  HELD_PARTS,
  hold,
  ONE_SECOND_BEFORE,
} from '../../../tests/support/held-back.ts';
import { loadContent } from '../../data/load-content.ts';
import type { PlanModel } from '../../data/model.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { commitmentSchema } from '../../schemas/commitments.ts';
import { meetingSchema } from '../../schemas/meeting.ts';
import { engagement } from '../engagement/test-builders.ts';
import { overdueInWords, whatNext } from './what-next.ts';

const TODAY = '2021-08-10';

const NOTHING = {
  id: 'p',
  versions: [],
  current: undefined,
  engagements: [],
  commitments: [],
  meetings: [],
} as unknown as PlanModel;

function next(parts: Partial<PlanModel>, today = TODAY) {
  return whatNext({ ...NOTHING, ...parts }, today);
}

function promise(wording: string, due: string, more: object = {}) {
  return commitmentSchema.parse({
    id: 'promise',
    wording,
    madeIn: {},
    due,
    outcome: 'open',
    ...more,
  });
}

function meeting(id: string, date: string, decisions: object[] = []) {
  const data = meetingSchema.parse({
    title: id,
    body: ['Board'],
    session: 'private',
    date,
    place: 'not-recorded',
    summary: 'They meet.',
    decisions,
  });
  return { plan: 'p', id, data };
}

const titles = (coming: readonly { readonly title: string }[]) => coming.map(({ title }) => title);

test('the earliest comes first, whatever it is; what waits for a condition comes last', () => {
  const { ahead } = next({
    commitments: [
      promise('when agreed', 'none', { condition: 'the board agrees' }),
      promise('theatre', 'autumn 2021'),
    ],
    meetings: [meeting('governing body', '2021-12-14')],
    engagements: [engagement('consultation')],
  });
  expect(titles(ahead)).toEqual(['consultation', 'theatre', 'governing body', 'when agreed']);
  expect(ahead.at(-1)?.when).toBe('No date given. Condition: the board agrees.');
});

test('each way to reply that is still open keeps its own last day', () => {
  const ways = [{ how: 'online' }, { how: 'post', until: '2021-08-25' }] as const;
  const coming = (today: string) =>
    next({ engagements: [engagement('c', { ways: [...ways] })] }, today).ahead;
  expect(coming('2021-08-15')[0]).toMatchObject({
    date: '2021-08-15',
    when: 'Open online until 15 August 2021. Open by post until 25 August 2021.',
  });
  expect(coming('2021-08-16')[0]?.when).toBe('Open by post until 25 August 2021.');
  expect(coming('2021-08-26')).toEqual([]);
});

test('an engagement that is planned says when it opens, or that nobody knows', () => {
  const { ahead } = next({
    engagements: [
      engagement('dated', { period: { from: '2021-09-01', to: '2021-10-31' } }),
      engagement('undated', {
        period: { from: 'unknown', to: 'unknown' },
        stages: [{ stage: 'planned', date: 'unknown' }],
      }),
    ],
  });
  expect(ahead.map(({ when }) => when)).toEqual([
    'Opens on 1 September 2021, closes on 31 October 2021.',
    'Planned, date not known.',
  ]);
});

test('a promise is overdue from the day after its date, and is no longer said to come', () => {
  const plan = { commitments: [promise('by summer', 'summer 2021')] };
  expect(titles(next(plan, '2021-08-31').ahead)).toEqual(['by summer']);
  expect(next(plan, '2021-09-01')).toMatchObject({ ahead: [], overdue: [{ title: 'by summer' }] });
});

test('promises that were kept, replaced or dropped do not come next', () => {
  const settled = (['met', 'late', 'replaced', 'dropped', 'not-recorded'] as const).map((outcome) =>
    promise(outcome, '2022', { outcome }),
  );
  expect(next({ commitments: settled })).toEqual({ ahead: [], overdue: [] });
});

test('what was to follow from the last decision comes next, without a date', () => {
  const decided = meeting('body', '2021-08-01', [
    {
      id: 'approve',
      title: 'Approved',
      outcome: 'approved',
      summary: 'Yes.',
      next: [{ text: 'work it out with carers', condition: 'the decision', by: 'the Trust' }],
    },
  ]);
  const { ahead } = next({ meetings: [decided, meeting('next body', '2021-09-01')] });
  expect(ahead.map(({ title, when }) => [title, when])).toEqual([
    ['next body', '1 September 2021.'],
    [
      'work it out with carers',
      'Follows from the decision of 1 August 2021; no date given. By: the Trust.',
    ],
  ]);
});

test('a meeting of a vague date lies ahead until its last possible day', () => {
  const plan = { meetings: [meeting('body', '2021-12')] };
  expect(next(plan, '2021-12-31').ahead).toHaveLength(1);
  expect(next(plan, '2022-01-01').ahead).toEqual([]);
});

test('nothing that is held back comes next', () => {
  using tree = contentTree('harbour', ANNOUNCED);
  hold(tree, HELD_FILES, HELD_PARTS);
  const { model } = loadContent(tree.folder, selectionAsOf(ONE_SECOND_BEFORE));
  const plan = model?.plans.find(({ id }) => id === 'harbour');
  if (!plan) throw new Error('The plan of the harbour was not read.');
  expect(JSON.stringify(whatNext(plan, '2025-05-31'))).not.toMatch(/canary/i);
});

test('what is overdue is named as what it is', () => {
  expect(overdueInWords([{ kind: 'commitment' }])).toBe('1 promise overdue');
  expect(overdueInWords([{ kind: 'commitment' }, { kind: 'version' }])).toBe('2 overdue');
});
