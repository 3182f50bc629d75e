import { expect, test } from 'vitest';
import type { SiteModel } from '../../data/model.ts';
import { whoIs } from './who-is.ts';

const SITE = {
  organisations: [{ id: 'council', name: 'Fen Council', alsoKnownAs: ['The council'] }],
  people: [{ id: 'ada', name: 'Ada Fen' }],
} as unknown as SiteModel;

test('a name leads to the organisation or the person who has it', () => {
  expect(whoIs(SITE, 'the council')).toBe('/organisations/council/');
  expect(whoIs(SITE, 'Ada Fen')).toBe('/people/#ada');
});

test('a name that nobody on the site has leads nowhere', () => {
  expect(whoIs(SITE, 'Fen')).toBeUndefined();
});
