import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earliestDay, latestDay } from '../dates/order.ts';
import { isoDays, vagueDates } from '../dates/test-arbitraries.ts';
import { type Opening, openingInWords, openingStatus, statusOfAll } from './opening.ts';

const SUMMER: Opening = { opens: '2021-05-24', closes: '2021-08-15' };

describe('whether something is open on a day', () => {
  test('the first and the last day count whole', () => {
    const days = ['2021-05-23', '2021-05-24', '2021-08-15', '2021-08-16'];
    expect(days.map((day) => openingStatus(SUMMER, day))).toEqual([
      'planned',
      'open',
      'open',
      'closed',
    ]);
  });

  test('a vague last day closes nothing before its latest day is over', () => {
    const vague = { opens: '2017-01-09', closes: 'summer 2017' };
    const days = ['2017-05-31', '2017-06-02', '2017-08-31', '2017-09-01'];
    expect(days.map((day) => openingStatus(vague, day))).toEqual([
      'open',
      'not-known',
      'not-known',
      'closed',
    ]);
  });

  test('what is announced without a date is planned', () => {
    const announced = { opens: 'unknown', closes: 'unknown', isPlanned: true };
    expect(openingStatus(announced, '2017-08-01')).toBe('planned');
    expect(openingInWords(announced, '2017-08-01')).toBe('Planned, date not known');
  });

  test('without a last day nothing says that it is still open', () => {
    expect(openingStatus({ opens: '2021-05-24', closes: 'unknown' }, '2021-06-01')).toBe(
      'not-known',
    );
  });

  test('any exact days: planned before, open within, closed after', () => {
    fc.assert(
      fc.property(isoDays, isoDays, isoDays, (one, other, today) => {
        const [opens = '', closes = ''] = [one, other].sort();
        const expected = today < opens ? 'planned' : today > closes ? 'closed' : 'open';
        expect(openingStatus({ opens, closes }, today)).toBe(expected);
      }),
    );
  });

  test('any vague dates: never open when they may mean otherwise, and time only goes one way', () => {
    const order = { planned: 0, 'not-known': 1, open: 1, closed: 2 };
    const pairs = fc.tuple(vagueDates, vagueDates).filter(([a, b]) => !endsBefore(b, a));
    fc.assert(
      fc.property(pairs, isoDays, isoDays, ([opens, closes], one, other) => {
        const [earlier = '', later = ''] = [one, other].sort();
        const statuses = [earlier, later].map((day) => openingStatus({ opens, closes }, day));
        if (statuses[0] === 'open') {
          expect(earlier >= (latestDay(opens) ?? '9')).toBe(true);
          expect(earlier <= (earliestDay(closes) ?? '0')).toBe(true);
        }
        const [before, after] = statuses.map((status) => order[status]);
        expect(before).toBeLessThanOrEqual(after ?? -1);
      }),
    );
  });
});

test('the whole is open while one way is, and closed when all are', () => {
  expect(statusOfAll(['closed', 'open'])).toBe('open');
  expect(statusOfAll(['closed', 'closed'])).toBe('closed');
  expect(statusOfAll(['planned', 'planned'])).toBe('planned');
  expect(statusOfAll(['closed', 'not-known'])).toBe('not-known');
  expect(statusOfAll([])).toBe('not-known');
});

describe('the words for it', () => {
  test('tell of every day by its date, never by how far it is off', () => {
    const days = ['2021-05-01', '2021-08-15', '2021-08-16'];
    expect(days.map((day) => openingInWords(SUMMER, day))).toEqual([
      'Opens on 24 May 2021, closes on 15 August 2021',
      'Open until 15 August 2021',
      'Closed on 15 August 2021',
    ]);
  });

  test('name the way where others close on another day', () => {
    expect(openingInWords({ ...SUMMER, how: 'online and by e-mail' }, '2021-08-16')).toBe(
      'Closed online and by e-mail on 15 August 2021',
    );
  });

  test('of an event are those of an event', () => {
    const events = { opens: '2017-01-24', closes: '2017-02-22', isHeld: true };
    const days = ['2017-01-01', '2017-02-01', '2017-03-01'];
    expect(days.map((day) => openingInWords(events, day))).toEqual([
      'Begins on 24 January 2017, ends on 22 February 2017',
      'Under way until 22 February 2017',
      'Ended on 22 February 2017',
    ]);
    const year = { opens: '2017', closes: '2017', isHeld: true };
    expect(openingInWords(year, '2018-01-01')).toBe('Took place in 2017');
  });

  test('give the dates alone where these do not tell', () => {
    const unknown = { opens: 'unknown', closes: 'unknown' };
    expect(openingInWords(unknown, '2021-01-01')).toBe('Date not known');
    expect(openingInWords({ ...unknown, opens: '2021-05', how: 'by post' }, '2021-06-01')).toBe(
      'By post: from May 2021, end not known',
    );
  });
});

/** As the schema refuses periods. */
function endsBefore(date: string, other: string): boolean {
  const [last, first] = [latestDay(date), earliestDay(other)];
  return last !== undefined && first !== undefined && last < first;
}
