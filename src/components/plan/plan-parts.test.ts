import { expect, test } from 'vitest';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { planParts } from './plan-parts.ts';

test('the newest stand first, and what has no date last', () => {
  const meeting = (id: string, date: string) => ({
    plan: 'p',
    id,
    data: { title: id, date, body: ['Board'] },
  });
  const plan = {
    id: 'p',
    engagements: [],
    documents: [],
    meetings: [
      meeting('old', '2017-02'),
      meeting('new', '2020-07-03'),
      meeting('undated', 'unknown'),
    ],
  } as unknown as PlanModel;
  const [part] = planParts({ news: [] } as unknown as SiteModel, plan);
  expect(part?.rows.map(({ title }) => title)).toEqual(['new', 'old', 'undated']);
});
