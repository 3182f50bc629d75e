import { expect, test } from 'vitest';
import type { PlanModel } from '../../data/model.ts';
import { planReportsSchema } from '../../schemas/report-answers.ts';
import { hasReplied } from './has-replied.ts';

function plan(basis: 'stated' | 'inferred'): PlanModel {
  const answers = [{ recommendation: 'involve', answer: 'met', basis }];
  return {
    reportAnswers: planReportsSchema.parse([{ report: 'outside-look', answers }]),
  } as unknown as PlanModel;
}

test('an answer of those who make the plan is a reply, our reading is none', () => {
  expect(hasReplied(plan('stated'), 'outside-look')).toBe(true);
  expect(hasReplied(plan('inferred'), 'outside-look')).toBe(false);
});

test('an answer to another report is no reply', () => {
  expect(hasReplied(plan('stated'), 'another')).toBe(false);
});
