import { expect, test } from 'vitest';
import { openingInWords } from '../../core/life/opening.ts';
import { notRecorded, openingsOfEngagement, statusOfEngagement } from './engagement-openings.ts';
import { engagement } from './test-builders.ts';

const WAYS = [{ how: 'online' }, { how: 'freepost', until: '2021-08-25' }] as const;

test('closed online and open by post, it is open', () => {
  const { data } = engagement('consultation', { ways: [...WAYS] });
  expect(statusOfEngagement(data, '2021-08-20')).toBe('open');
  expect(openingsOfEngagement(data).map((one) => openingInWords(one, '2021-08-20'))).toEqual([
    'Closed online on 15 August 2021',
    'Open by Freepost until 25 August 2021',
  ]);
});

test('to events people come, unless a way to take part has a last day of its own', () => {
  const held = (ways: readonly (typeof WAYS)[number][]) =>
    openingsOfEngagement(engagement('events', { kind: 'events', ways: [...ways] }).data).map(
      ({ isHeld = false }) => isHeld,
    );
  expect(held([])).toEqual([true]);
  expect(held(WAYS)).toEqual([false, false]);
});

test('an engagement of which only the plan is known is planned', () => {
  const period = { from: 'unknown', to: 'unknown' };
  const { data } = engagement('e', { period, stages: [{ stage: 'planned', date: '2021-01' }] });
  expect(statusOfEngagement(data, '2021-02-01')).toBe('planned');
  expect(statusOfEngagement(engagement('e', { period }).data, '2021-02-01')).toBe('not-known');
});
test('what is not known of an engagement is missing only once it has ended', () => {
  const { data } = engagement('consultation');
  expect(['2021-05-01', '2021-06-01', '2021-08-16'].map((day) => notRecorded(data, day))).toEqual([
    'Not recorded yet',
    'Not recorded yet',
    'Not recorded',
  ]);
});
