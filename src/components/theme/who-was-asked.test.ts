import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import type { EngagementModel, PlanModel, ThemeModel } from '../../data/model.ts';
import { themeSchema } from '../../schemas/theme.ts';
import { engagement } from '../engagement/test-builders.ts';
import { whoWasAsked } from './who-was-asked.ts';

const EVENTS = engagement('events', {
  participation: [{ count: 395, unit: 'attendances', group: 'public', source: ['NOT-S05'] }],
});
const WRITTEN = engagement('written', { participation: [{ count: 69, unit: 'responses' }] });
const LATER = engagement('later', {
  about: 'update',
  participation: [{ count: 12, unit: 'people' }],
});

test('where a theme was heard is not recorded, all who were asked about the same text are named', () => {
  const asked = whoWasAsked(plan(EVENTS, WRITTEN, LATER), theme('not-recorded'));
  expect(asked.basis).toBe('asked');
  expect(asked.engagements.map(({ engagement: { id } }) => id)).toEqual(['events', 'written']);
  expect(asked.raised).toEqual([]);
});

test('each count keeps its own line, and none is a sum of others', () => {
  const { engagements } = whoWasAsked(plan(EVENTS, WRITTEN), theme('not-recorded'));
  expect(engagements.flatMap(({ lines }) => lines.map(({ count }) => count))).toEqual([
    '395 attendances',
    '69 responses',
  ]);
});

test('how many took part is never how many raised the theme', () => {
  const heard = theme([
    { engagement: 'events', source: [] },
    { engagement: 'written', count: 7, unit: 'responses', source: ['NOT-S09'] },
  ]);
  const asked = whoWasAsked(plan(EVENTS, WRITTEN, LATER), heard);
  expect(asked.basis).toBe('heard');
  expect(asked.raised).toEqual([{ text: '7 responses (written)', source: ['NOT-S09'] }]);
});

test('a number that could lead to people is told as what it is: small', () => {
  const heard = theme([
    { engagement: 'written', count: 'fewer-than-5', unit: 'responses', source: [] },
  ]);
  expect(whoWasAsked(plan(WRITTEN), heard).raised).toEqual([
    { text: 'fewer than 5 responses (written)', source: [] },
  ]);
});

function theme(heardAt: z.input<typeof themeSchema>['heardAt']): ThemeModel {
  const data = { title: 'Carers', origin: 'emerged', about: 'draft', heardAt };
  return {
    plan: 'p',
    id: 'carers',
    data: themeSchema.parse(data),
    text: { sections: [] },
    parts: [],
  };
}

function plan(...engagements: EngagementModel[]): Pick<PlanModel, 'engagements'> {
  return { engagements };
}
