import { expect, test } from 'vitest';
import type { PlanModel } from '../../data/model.ts';
import { planLinks } from './plan-links.ts';

const EMPTY = {
  id: 'p',
  current: undefined,
  versions: [],
  steps: [],
  themes: [],
  engagements: [],
  notices: [],
  meetings: [],
  documents: [],
  commitments: [],
  measures: [],
} as unknown as PlanModel;

test('the menu names only the parts that a plan has', () => {
  expect(planLinks(EMPTY).map(({ text }) => text)).toEqual(['Overview']);
  const plan = { ...EMPTY, notices: [{}], measures: [{}] } as unknown as PlanModel;
  expect(planLinks(plan).map(({ key }) => key)).toEqual(['overview', 'notices', 'measures']);
});

test('documents stand in the menu also where they are only other forms of versions', () => {
  const version = { data: { renditions: [{}] }, records: [] };
  const plan = { ...EMPTY, versions: [version] } as unknown as PlanModel;
  expect(planLinks(plan).map(({ key }) => key)).toEqual(['overview', 'documents']);
});
