import { expect, test } from 'vitest';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import type { Organisation } from '../../schemas/organisations.ts';
import { type Person, peopleSchema } from '../../schemas/people.ts';
import { planSchema } from '../../schemas/plan.ts';
import { isFictionalOrganisation, isFictionalPerson } from './is-fictional.ts';
import { mentionsOf } from './mentions.ts';
import { successionOf } from './succession.ts';

const COUNCIL: Organisation = {
  id: 'council',
  name: 'Fen Council',
  alsoKnownAs: ['The council'],
  kind: 'council',
  source: [],
};

/** A site of one plan, of which only what is given matters. */
function site(data: object, more: Partial<PlanModel> = {}, people: unknown[] = []) {
  const plan = {
    id: 'fen',
    data: planSchema.parse({ title: 'Fen plan', summary: 'A plan.', ...data }),
    engagements: [],
    meetings: [],
    documents: [],
    ...more,
  } as unknown as PlanModel;
  return {
    plans: [plan],
    news: [],
    reports: [],
    people: peopleSchema.parse(people),
  } as unknown as SiteModel;
}

/** What is found, group by group. */
function found(...of: Parameters<typeof site>) {
  return Object.fromEntries(
    mentionsOf(site(...of), COUNCIL).map(({ id, mentions }) => [
      id,
      mentions.map(({ text, href, detail }) => [text, href, detail]),
    ]),
  );
}

test('a plan names who makes it, with the role', () => {
  const organisations = [{ name: 'FEN council', role: 'Owner' }, { name: 'Marsh Trust' }];
  expect(found({ organisations })).toEqual({ plans: [['Fen plan', '/plans/fen/', 'Owner']] });
});

test('a plan names who holds it to account and who leads its workstreams', () => {
  const workstreams = [
    { title: 'Roads', leads: ['The council'] },
    { title: 'Beds', leads: 'not-recorded' },
  ];
  expect(found({ scrutiny: ['Fen Council'], workstreams })).toEqual({
    scrutiny: [['Fen plan', '/plans/fen/', undefined]],
    workstreams: [['Roads', '/plans/fen/', 'Fen plan']],
  });
});

test('an area deep in the tree is found', () => {
  const area = { name: 'All', parts: [{ name: 'Fen', organisations: ['The council'] }] };
  expect(found({ area })).toEqual({ areas: [['Fen', '/plans/fen/', 'Fen plan']] });
});

test('meetings of several bodies count for each of them', () => {
  const meeting = {
    id: 'may',
    data: { title: 'May', body: ['Marsh Trust', 'Fen Council'], date: '2026-05' },
  };
  expect(found({}, { meetings: [meeting] } as unknown as Partial<PlanModel>)).toEqual({
    meetings: [['May', '/plans/fen/meetings/may/', 'Fen plan, May 2026']],
  });
});

test('people are found by the organisation of a role', () => {
  const roles = [{ title: 'Leader', organisation: 'Fen Council', at: '2026' }];
  expect(found({}, {}, [{ id: 'ada', name: 'Ada', roles }])).toEqual({
    people: [['Ada', '/people/#ada', 'Leader, 2026']],
  });
});

test('an organisation or a person that only a fictional plan names is fictional', () => {
  const organisations = [{ name: 'Fen Council' }];
  const roles = [{ title: 'Leader', organisation: 'Fen Council', at: '2026' }];
  const [invented, real] = (['fictional', 'real'] as const).map((demonstration) => ({
    ...site({ organisations, demonstration }, {}, [{ id: 'ada', name: 'Ada', roles }]),
    organisations: [COUNCIL],
  }));
  expect(isFictionalOrganisation(invented as SiteModel, COUNCIL)).toBe(true);
  expect(isFictionalOrganisation(real as SiteModel, COUNCIL)).toBe(false);
  expect(isFictionalPerson(invented as SiteModel, invented?.people[0] as Person)).toBe(true);
  expect(isFictionalPerson(real as SiteModel, real?.people[0] as Person)).toBe(false);
});

test('an organisation that nothing names has no mentions', () => {
  expect(found({ organisations: [{ name: 'Council' }] })).toEqual({});
});

test('an organisation knows what it came from and what became of it', () => {
  const board = { ...COUNCIL, id: 'board', succeededBy: 'council' };
  expect(successionOf([COUNCIL, board], COUNCIL)).toEqual({ before: [board], after: undefined });
  expect(successionOf([COUNCIL, board], board)).toEqual({ before: [], after: COUNCIL });
});
