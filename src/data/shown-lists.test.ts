import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { glossarySchema } from '../schemas/glossary.ts';
import { organisationsSchema } from '../schemas/organisations.ts';
import { peopleSchema } from '../schemas/people.ts';
import { selectionAsOf } from './selection.ts';
import { listsShown } from './shown-lists.ts';
import type { SiteLists } from './site-lists.ts';

const LATER = { publishAt: '2026-01-01T00:00:00Z' };

interface Entries {
  readonly organisations?: z.input<typeof organisationsSchema>;
  readonly people?: z.input<typeof peopleSchema>;
  readonly glossary?: z.input<typeof glossarySchema>;
}

/** The lists on a site with the plan `fen`, of which the notice `closed` is out. */
function shown({ organisations = [], people = [], glossary = [] }: Entries, preview = false) {
  const read = <T>(data: T) => ({ data, errors: [], placeOf: () => ({ file: '' }) });
  const lists: SiteLists = {
    organisations: read(organisationsSchema.parse(organisations)),
    people: read(peopleSchema.parse(people)),
    glossary: read(glossarySchema.parse(glossary)),
  };
  const plans = [{ id: 'fen', notices: [{ id: 'closed' }], meetings: [] }];
  const readers = { plans, newsIds: new Set(['released']), reportIds: new Set<string>() };
  return listsShown(lists, readers, selectionAsOf('2025-01-01T00:00:00Z', preview));
}

const board = (id: string, more: object = {}) =>
  ({ id, name: id, kind: 'provider', ...more }) as const;

const person = (...said: readonly object[]) => ({
  id: 'ada',
  name: 'Ada Lock',
  roles: [{ title: 'Chair', at: '2024' }],
  said: said.map((one) => ({ date: '2024-09', summary: 'She thanked all.', ...one })),
});

describe('the lists of a site', () => {
  test('have an organisation from its time on, and name it as a successor no sooner', () => {
    const organisations = [board('old', { succeededBy: 'new' }), board('new', LATER)];
    expect(shown({ organisations }).organisations).toMatchObject([{ id: 'old' }]);
    expect(shown({ organisations }).organisations[0]).not.toHaveProperty('succeededBy');
    expect(shown({ organisations }, true).organisations).toMatchObject([
      { id: 'new' },
      { id: 'old', succeededBy: 'new' },
    ]);
  });

  test('tell of a person what was said where readers can read it', () => {
    const people = [
      person(
        { plan: 'fen', notice: 'closed' },
        { plan: 'fen', notice: 'secret' },
        { plan: 'secret' },
        { news: 'released' },
        { report: 'secret' },
      ),
    ];
    expect(shown({ people }).people[0]?.said).toMatchObject([
      { notice: 'closed' },
      { news: 'released' },
    ]);
  });

  test('leave out a person of whom nothing else is told, or whose time has not come', () => {
    expect(shown({ people: [person({ news: 'secret' })] }).people).toEqual([]);
    expect(shown({ people: [{ ...person(), ...LATER }] }).people).toEqual([]);
    expect(shown({ people: [person()] }).people).toHaveLength(1);
  });

  test('leave out a term with the last of its meanings', () => {
    const term = (...senses: readonly object[]) => [
      { id: 'stp', term: 'STP', senses: senses.map((one) => ({ meaning: 'A plan.', ...one })) },
    ];
    const glossary = term({ plans: ['fen', 'secret'] }, { plans: ['secret'] }, LATER);
    expect(shown({ glossary }).glossary[0]?.senses).toMatchObject([{ plans: ['fen'] }]);
    expect(shown({ glossary: term({ plans: ['secret'] }, LATER) }).glossary).toEqual([]);
  });
});
