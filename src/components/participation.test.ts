import { expect, test } from 'vitest';
import { countInWords, participationInWords } from './participation.ts';

test('a count stands with its unit and the source’s own caution', () => {
  expect(countInWords({ count: 395, unit: 'attendances', source: [] })).toBe('395 attendances');
  expect(countInWords({ count: 1, unit: 'responses', source: [] })).toBe('1 response');
  expect(countInWords({ count: 6650, unit: 'people', qualifier: 'more-than', source: [] })).toBe(
    'more than 6,650 people',
  );
});

test('a share is said as a share, never turned into a number', () => {
  expect(countInWords({ share: '1/4', unit: 'responses', source: [] })).toBe('1 in 4 responses');
});

test('a missing count is said openly', () => {
  expect(countInWords({ count: 'not-recorded', unit: 'responses', source: [] })).toBe(
    'number of responses not recorded',
  );
});

test('a count of one event is not mistaken for a second count of all', () => {
  expect(
    participationInWords({
      count: 118,
      unit: 'attendances',
      group: 'the public',
      ofEvent: 'Net Loft, Marshport',
      source: [],
    }),
  ).toBe('118 attendances (the public; at one event: Net Loft, Marshport)');
});

test('who and how follow in brackets', () => {
  expect(
    participationInWords({
      count: 69,
      unit: 'responses',
      group: 'individuals and organisations',
      channel: 'e-mail and online survey',
      source: [],
    }),
  ).toBe('69 responses (individuals and organisations; e-mail and online survey)');
});

test('a count that is too small to be published is said as such', () => {
  expect(countInWords({ count: 'fewer-than-5', unit: 'people', source: [] })).toBe(
    'fewer than 5 people',
  );
});
