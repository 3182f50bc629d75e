import { expect, test } from 'vitest';
import type { PlanModel } from '../../data/model.ts';
import { commitmentSchema } from '../../schemas/commitments.ts';
import { notice } from '../notice/test-builders.ts';
import { placesNamed } from './places-named.ts';
import { replacedBy, replacesOf } from './replaced.ts';

const promise = (id: string, more: object = {}) =>
  commitmentSchema.parse({
    id,
    wording: `To ${id}.`,
    madeIn: {},
    due: 'none',
    outcome: 'replaced',
    ...more,
  });

const PLAN = {
  id: 'p',
  versions: [],
  notices: [notice('closed', 1, 'Thank you.')],
  meetings: [],
  engagements: [],
  documents: [],
  commitments: [
    promise('open', { replacedBy: { commitment: 'open-later' } }),
    promise('open-later'),
  ],
} as Partial<PlanModel> as PlanModel;

test('a promise names the places where it was made, and words where there is no page', () => {
  const named = { notice: 'closed', elsewhere: 'a speech', version: 'not-shown' };
  expect(placesNamed({ news: [] }, PLAN, named)).toEqual([
    { kind: 'notice', text: 'Notice closed', href: '/plans/p/notices/closed/' },
    { kind: 'elsewhere', text: 'a speech' },
  ]);
});

test('what took the place of a promise is told on both ends', () => {
  const [first, second] = PLAN.commitments;
  expect(first && replacedBy(PLAN, first)).toEqual([
    { text: 'To open-later', href: '/plans/p/commitments/#commitment-open-later' },
  ]);
  expect(second && replacesOf(PLAN, second)).toEqual([
    { text: 'To open', href: '/plans/p/commitments/#commitment-open' },
  ]);
});
