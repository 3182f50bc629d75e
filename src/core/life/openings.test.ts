import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates } from '../dates/order.ts';
import { isoDays } from '../dates/test-arbitraries.ts';
import { openingInWords, openingStatus } from './opening.ts';
import { openingsOf } from './openings.ts';

const PERIOD = { from: '2021-05-24', to: '2021-08-15' };

test('each way closes on its own last day, the earliest first', () => {
  const openings = openingsOf({
    period: PERIOD,
    ways: [
      { how: 'by post', until: '2021-08-25' },
      { how: 'online' },
      { how: 'by e-mail' },
      { how: 'by post', until: '2021-08-25' },
    ],
  });
  expect(openings.map((opening) => openingInWords(opening, '2021-08-20'))).toEqual([
    'Closed online and by e-mail on 15 August 2021',
    'Open by post until 25 August 2021',
  ]);
});

test('ways that close together are not named', () => {
  const together = [{ opens: '2021-05-24', closes: '2021-08-15' }];
  expect(openingsOf({ period: PERIOD, ways: [{ how: 'online' }, { how: 'by post' }] })).toEqual(
    together,
  );
  expect(openingsOf({ period: PERIOD, ways: [] })).toEqual(together);
});

test('one way with a last day of its own closes on that day', () => {
  expect(openingsOf({ period: PERIOD, ways: [{ how: 'by post', until: '2021-08-25' }] })).toEqual([
    { opens: '2021-05-24', closes: '2021-08-25' },
  ]);
});

test('any ways: each is in one part, open until its own last day and no longer', () => {
  const ways = fc.array(fc.record({ how: fc.uuid(), until: isoDays }), { minLength: 2 });
  fc.assert(
    fc.property(ways, isoDays, (list, today) => {
      const openings = openingsOf({ period: { from: '1990-01-01', to: '2101-01-01' }, ways: list });
      const days = openings.map(({ closes }) => closes);
      expect(days).toEqual([...new Set(list.map(({ until }) => until))].sort(compareDates));
      for (const { how, until } of list) {
        const part = openings.find((one) => one.how?.includes(how) ?? openings.length === 1);
        expect(part && openingStatus(part, today)).toBe(today <= until ? 'open' : 'closed');
      }
    }),
  );
});
