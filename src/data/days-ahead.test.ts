import { expect, test } from 'vitest';
import { daysWithin, withoutDaysAhead } from './days-ahead.ts';
import { selectionAsOf } from './selection.ts';

const seen = (data: object, asOf = '2025-06-01T12:00:00Z', preview = false) =>
  withoutDaysAhead(data, selectionAsOf(asOf, preview));

const JUNE = '2025-06-02';

test.each(['outcomes', 'replies', 'said', 'stages', 'handling'])(
  'of %s, those of a day that has not come are not told',
  (list) => {
    const data = { title: 'A', [list]: [{ date: '2025-06-01' }, { date: JUNE }, { date: '2025' }] };
    expect(seen(data)).toEqual({ title: 'A', [list]: [{ date: '2025-06-01' }, { date: '2025' }] });
  },
);

test('decisions wait for the day of their meeting, or for that on which they are made public', () => {
  const decisions = [{ id: 'a' }, { id: 'b', madePublic: JUNE }, { id: 'c', madePublic: '2025' }];
  expect(seen({ date: '2025-05-01', decisions })).toMatchObject({
    decisions: [{ id: 'a' }, { id: 'c' }],
  });
  expect(seen({ date: JUNE, decisions })).toMatchObject({ decisions: [{ id: 'c' }] });
});

test('the day begins in the United Kingdom, and one second before nothing is told', () => {
  const data = { outcomes: [{ date: JUNE }] };
  expect(seen(data, '2025-06-01T22:59:59Z')).toEqual({ outcomes: [] });
  expect(seen(data, '2025-06-01T23:00:00Z')).toEqual(data);
});

test('a preview shows all of it', () => {
  const data = { outcomes: [{ date: JUNE }] };
  expect(seen(data, '2025-01-01T00:00:00Z', true)).toEqual(data);
});

test('what has no day, and words in a list of the same name, stay', () => {
  const data = { said: ['question'], stages: [{ stage: 'planned', date: 'unknown' }], date: JUNE };
  expect(seen(data)).toEqual(data);
});

test('its days are known beforehand', () => {
  expect(daysWithin({ date: '2025', decisions: [{ madePublic: JUNE }, {}] })).toEqual([
    { date: JUNE },
    { date: '2025' },
  ]);
});
