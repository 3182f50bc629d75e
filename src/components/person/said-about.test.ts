import { expect, test } from 'vitest';
import type { SiteModel } from '../../data/model.ts';
import { peopleSchema } from '../../schemas/people.ts';
import { occasionsOf } from './said-about.ts';

const SITE = {
  plans: [
    {
      id: 'fen',
      data: { title: 'Fen plan' },
      notices: [{ id: 'first', data: { title: 'First notice' } }],
      meetings: [{ id: 'may', data: { title: 'May meeting' } }],
    },
  ],
  news: [{ id: 'opened', data: { title: 'It opened' } }],
  reports: [],
} as unknown as SiteModel;

function occasions(where: object) {
  const [person] = peopleSchema.parse([
    {
      id: 'ada',
      name: 'Ada',
      roles: [{ title: 'Leader', at: '2026' }],
      said: [{ date: '2026', summary: 'Ada was for it.', ...where }],
    },
  ]);
  return person?.said.flatMap((said) => occasionsOf(SITE, said).map(({ text }) => text));
}

test('what somebody said leads to where they said it and to the plan', () => {
  expect(occasions({ plan: 'fen', notice: 'first' })).toEqual(['First notice', 'Fen plan']);
  expect(occasions({ plan: 'fen', meeting: 'may' })).toEqual(['May meeting', 'Fen plan']);
  expect(occasions({ news: 'opened' })).toEqual(['It opened']);
});

test('nothing leads to a page that readers do not see', () => {
  expect(occasions({ plan: 'hill', report: 'hidden' })).toEqual([]);
});
