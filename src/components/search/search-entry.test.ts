import { expect, test } from 'vitest';
import { type SearchKind, searchAttributes } from './search-entry.ts';

test('a page without an entry is left out of the search', () => {
  expect(searchAttributes('Carers', undefined)).toEqual({});
});

test('an earlier version is marked as such, so that the filter can leave it out', () => {
  const attributes = searchAttributes('Update', {
    kind: 'Version of a plan',
    plan: 'Westmarsh',
    isEarlier: true,
  });
  expect(attributes['data-search-version']).toBe('earlier');
  expect(attributes['data-pagefind-filter']).toBe(
    'plan[data-search-plan], kind[data-search-kind], version[data-search-version]',
  );
});

test('a word counts more in the text of a plan than in a record of a change', () => {
  const weightOf = (kind: SearchKind) =>
    Number(searchAttributes('Carers', { kind })['data-pagefind-weight'] ?? 1);
  expect(weightOf('Version of a plan')).toBeGreaterThan(weightOf('Theme of the feedback'));
  expect(weightOf('Theme of the feedback')).toBeGreaterThan(weightOf('Change'));
});
