import { expect, test } from 'vitest';
import { engagementGroups } from './engagement-groups.ts';
import { engagement } from './test-builders.ts';

const summer = engagement('summer');
const byPost = engagement('by-post', {
  ways: [{ how: 'online' }, { how: 'freepost', until: '2021-08-25' }],
});
const announced = engagement('announced', {
  period: { from: 'unknown', to: 'unknown' },
  stages: [{ stage: 'planned', date: '2021-01' }],
});
const petition = engagement('petition', {
  kind: 'petition',
  period: { from: 'unknown', to: 'unknown' },
});

function told(today: string, ...engagements: Parameters<typeof engagementGroups>[0]) {
  return engagementGroups(engagements, today)
    .filter((group) => group.engagements.length > 0)
    .map((group) => `${group.title}: ${group.engagements.map(({ id }) => id).join(', ')}`);
}

test('what a reader can take part in stands first', () => {
  expect(told('2021-08-20', summer, byPost, announced, petition)).toEqual([
    'Open: by-post',
    'Planned: announced',
    'Closed: summer',
    'Open or closed: not known: petition',
  ]);
});

test('where all is over there are no groups', () => {
  expect(engagementGroups([summer, byPost, petition], '2021-08-26')).toEqual([]);
});

test('empty groups are there too, since an engagement goes from one to the next in the browser', () => {
  const groups = engagementGroups([summer], '2021-05-23');
  expect(groups.map(({ status }) => status)).toEqual(['open', 'planned', 'closed', 'not-known']);
});
