import { expect, test } from 'vitest';
import type { EngagementModel, PlanModel, ThemeModel } from '../../data/model.ts';
import type { Participation } from '../../schemas/engagement.ts';
import { whoWasAsked } from './who-was-asked.ts';

const EVENTS = engagement('events', 'draft', [
  { count: 395, unit: 'attendances', group: 'public', source: ['NOT-S05'] },
]);
const WRITTEN = engagement('written', 'draft', [{ count: 69, unit: 'responses', source: [] }]);
const LATER = engagement('later', 'update', [{ count: 12, unit: 'people', source: [] }]);

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

function engagement(id: string, about: string, participation: Participation[]): EngagementModel {
  return {
    plan: 'p',
    id,
    data: {
      title: id,
      kind: 'events',
      summary: 'Talks.',
      period: { from: '2017-01', to: '2017-02' },
      about,
      askedAbout: [],
      organisers: [],
      events: [],
      participation,
      source: [],
    },
  };
}

function theme(heardAt: ThemeModel['data']['heardAt']): ThemeModel {
  return {
    plan: 'p',
    id: 'carers',
    data: {
      title: 'Carers',
      origin: 'emerged',
      alsoKnownAs: [],
      about: 'draft',
      sections: [],
      heardAt,
      dispositions: [],
      source: [],
    },
    text: { sections: [] },
    parts: [],
  };
}

function plan(...engagements: EngagementModel[]): PlanModel {
  return {
    id: 'p',
    data: {
      title: 'P',
      alsoKnownAs: [],
      summary: 'P',
      organisations: [],
      contacts: [],
      scrutiny: [],
      source: [],
    },
    versions: [],
    current: undefined,
    themes: [],
    engagements,
    commitments: [],
    steps: [],
    since: [],
    kept: [],
    digest: '',
  };
}
