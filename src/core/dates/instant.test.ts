import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareInstants,
  dayOfInstant,
  instantReached,
  parseInstant,
  startOfUkDay,
  ukOffset,
  ukTime,
} from './instant.ts';

// 1 January 1996, when the rule for the end of summer time began, to 31 December 2099.
const moments = fc.date({
  min: new Date('1996-01-01T00:00:00Z'),
  max: new Date('2099-12-31T23:59:59Z'),
  noInvalidDate: true,
});

describe('an instant', () => {
  test('is read exactly, whatever its zone', () => {
    expect(parseInstant('1970-01-01T00:00:00Z')).toEqual({ seconds: 0, fraction: '' });
    expect(parseInstant('1970-01-01T00:00:00.250Z')).toEqual({ seconds: 0, fraction: '25' });
    expect(parseInstant('1970-01-01T01:00+01:00')).toEqual({ seconds: 0, fraction: '' });
    expect(parseInstant('1969-12-31T18:30:00-05:30')).toEqual({ seconds: 0, fraction: '' });
  });

  test.each([
    '2017-07-26',
    '2017-07-26T00:01:00',
    '2017-02-30T00:01:00Z',
    '2017-07-26T24:00:00Z',
    '2017-07-26T00:60:00Z',
    '2017-07-26T00:00:60Z',
    '2017-07-26T00:01:00+24:00',
    '2017-07-26 00:01:00Z',
  ])('is no instant: %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(() => dayOfInstant(text)).toThrow('is not a day and a time with a zone');
  });

  test('agrees with the clock of the runtime', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const text = moment.toISOString();
        expect(parseInstant(text)?.seconds).toBe(Math.floor(moment.getTime() / 1000));
      }),
    );
  });
});

describe('what is held back', () => {
  const publishAt = '2017-07-26T00:01:00+01:00';

  test('may be shown from its very instant on', () => {
    expect(instantReached(publishAt, '2017-07-25T23:00:59.999Z')).toBe(false);
    expect(instantReached(publishAt, '2017-07-25T23:01:00Z')).toBe(true);
    expect(instantReached(publishAt, '2017-07-26T02:00:00+03:00')).toBe(false);
  });

  test('goes out once in the night whose clocks show an hour twice, at the one that its zone says', () => {
    const first = '2026-10-25T01:30:00+01:00';
    const second = '2026-10-25T01:30:00+00:00';
    expect([first, second].map(ukTime)).toEqual([
      { day: '2026-10-25', time: '01:30' },
      { day: '2026-10-25', time: '01:30' },
    ]);
    expect(instantReached(first, '2026-10-25T00:30:00Z')).toBe(true);
    expect(instantReached(second, '2026-10-25T00:30:00Z')).toBe(false);
    expect(instantReached(second, '2026-10-25T01:29:59.999Z')).toBe(false);
    expect(instantReached(second, '2026-10-25T01:30:00Z')).toBe(true);
  });

  test('goes out in the night whose clocks leave an hour out, at the instant that its zone says', () => {
    // No clock in the United Kingdom shows 01:30 in that night; with a zone it is an instant all the same.
    const winter = '2026-03-29T01:30:00+00:00';
    const summer = '2026-03-29T01:30:00+01:00';
    expect(ukTime(winter)).toEqual({ day: '2026-03-29', time: '02:30' });
    expect(ukTime(summer)).toEqual({ day: '2026-03-29', time: '00:30' });
    expect(instantReached(winter, '2026-03-29T01:29:59Z')).toBe(false);
    expect(instantReached(winter, '2026-03-29T02:30:00+01:00')).toBe(true);
    expect(instantReached(summer, '2026-03-29T00:29:59Z')).toBe(false);
    expect(instantReached(summer, '2026-03-29T00:30:00Z')).toBe(true);
  });

  test('is compared in an order that agrees with the runtime’s', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(Math.sign(compareInstants(a.toISOString(), b.toISOString()))).toBe(
          Math.sign(a.getTime() - b.getTime()),
        );
      }),
    );
  });

  test('is compared by every digit of a second', () => {
    expect(compareInstants('2017-07-26T00:00:00.12Z', '2017-07-26T00:00:00.123Z')).toBe(-1);
    expect(compareInstants('2017-07-26T00:00:00.2Z', '2017-07-26T00:00:00.123Z')).toBe(1);
    expect(compareInstants('2017-07-26T00:00:00.20Z', '2017-07-26T00:00:00.2Z')).toBe(0);
  });
});

describe('the day in the United Kingdom', () => {
  test('changes an hour before that of universal time in summer, and with it in winter', () => {
    expect(dayOfInstant('2017-07-25T22:59:59Z')).toBe('2017-07-25');
    expect(dayOfInstant('2017-07-25T23:00:00Z')).toBe('2017-07-26');
    expect(dayOfInstant('2017-12-25T23:00:00Z')).toBe('2017-12-25');
  });

  test('knows the hours in which the clocks change', () => {
    expect(ukTime('2017-03-26T00:59:59Z')).toEqual({ day: '2017-03-26', time: '00:59' });
    expect(ukTime('2017-03-26T01:00:00Z')).toEqual({ day: '2017-03-26', time: '02:00' });
    expect(ukTime('2017-10-29T00:59:59Z')).toEqual({ day: '2017-10-29', time: '01:59' });
    expect(ukTime('2017-10-29T01:00:00Z')).toEqual({ day: '2017-10-29', time: '01:00' });
  });

  test('begins at midnight by the clocks there, whatever the season', () => {
    expect(startOfUkDay('2026-03-29')).toBe('2026-03-29T00:00:00+00:00');
    expect(startOfUkDay('2026-03-30')).toBe('2026-03-30T00:00:00+01:00');
    expect(startOfUkDay('2026-10-25')).toBe('2026-10-25T00:00:00+01:00');
    expect(startOfUkDay('2026-10-26')).toBe('2026-10-26T00:00:00+00:00');
    fc.assert(
      fc.property(moments, (moment) => {
        const { day } = ukTime(moment.toISOString());
        expect(ukTime(startOfUkDay(day))).toEqual({ day, time: '00:00' });
        expect(ukOffset(startOfUkDay(day))).toBe(startOfUkDay(day).slice(-6));
      }),
    );
  });

  test('agrees with the time zone data of the runtime', () => {
    const london = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const { day, time } = ukTime(moment.toISOString());
        const [year, month, date] = day.split('-');
        expect(london.format(moment)).toBe(`${date}/${month}/${year}, ${time}`);
      }),
    );
  });
});
