import { expect, test } from 'vitest';
import type { SiteModel } from '../../data/model.ts';
import { searchKinds } from './search-kinds.ts';

const PLAN = {
  versions: [{ records: [] }],
  themes: [],
  engagements: [],
  notices: [{}],
  meetings: [],
  documents: [],
};

test('only kinds of which the site has a page are offered', () => {
  const site = { plans: [PLAN], reports: [], organisations: [], news: [] } as unknown as SiteModel;
  expect(searchKinds(site)).toEqual(['Plan', 'Version of a plan', 'Notice', 'About this site']);
});
