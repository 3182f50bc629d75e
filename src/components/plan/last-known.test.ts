import { expect, test } from 'vitest';
import type { NewsModel, PlanModel } from '../../data/model.ts';
import { newsSchema } from '../../schemas/news.ts';
import { lastKnown } from './last-known.ts';

const PLAN = {
  id: 'p',
  data: { title: 'Plan' },
  versions: [{ id: 'draft', data: { label: 'Draft', published: '2021-05-24' } }],
  notices: [{ id: 'closed', data: { title: 'Closed', date: '2021-08-15' } }],
  meetings: [{ id: 'body', data: { title: 'Governing body', date: '2021-12-14' } }],
  documents: [{ id: 'findings', title: 'Findings', date: 'unknown' }],
} as unknown as PlanModel;

function item(id: string, date: string, plan: string): NewsModel {
  const data = newsSchema.parse({ title: id, summary: id, date, announces: { plan } });
  return { id, data };
}

test('what was recorded last is the newest thing that has happened, not one that lies ahead', () => {
  expect(lastKnown(PLAN, [], '2021-12-13')?.title).toBe('Closed');
  expect(lastKnown(PLAN, [], '2021-12-14')?.title).toBe('Governing body');
});

test('news count when they are about the plan', () => {
  const news = [item('own', '2022-01-10', 'p'), item('of-another', '2022-02-10', 'q')];
  expect(lastKnown(PLAN, news, '2022-03-01')).toMatchObject({ date: '2022-01-10', title: 'own' });
});

test('before anything happened nothing is known', () => {
  expect(lastKnown(PLAN, [], '2020-01-01')).toBeUndefined();
});
