import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDays, vagueDates } from '../dates/test-arbitraries.ts';
import { datedEvents, eventfulDays, type LifeEvent, nearestDay } from './life-events.ts';
import { type StateOnDay, stateOn } from './state-on-day.ts';

const ALWAYS = '9999-12-31';

function event(kind: LifeEvent['kind'], id: string, date: string, part?: string): LifeEvent {
  return { kind, id, date, ...(part !== undefined && { part }) };
}

const STEP_UP = [
  event('version', 'consultation', '2021-05'),
  event('opened', 'consultation', '2021-05-24', 'online'),
  event('opened', 'consultation', '2021-05-24', 'by post'),
  event('closed', 'consultation', '2021-08-15', 'online'),
  event('closed', 'consultation', '2021-08-25', 'by post'),
  event('notice', 'closed', '2021-08-15'),
  event('promised', 'findings', '2021-08-15'),
  event('notice', 'findings', '2021-11-22'),
  event('settled', 'findings', '2021-11-22'),
  event('decision', 'approved', '2021-12-14', 'board'),
  event('version', 'decision', '2021-12-14'),
  event('meeting', 'someday', 'unknown'),
];

/** The state of a day as one line. */
function told(day: string, events: readonly LifeEvent[] = STEP_UP): string {
  const state = stateOn(datedEvents(events, ALWAYS), day);
  const ids = (key: Exclude<keyof StateOnDay, 'version'>) =>
    state[key].map(({ id, part }) => (part ? `${id} ${part}` : id)).join(', ') || '–';
  return `${state.version?.id ?? 'none'} | ${ids('open')} | ${ids('notices')} | ${ids('promises')} | ${ids('decisions')}`;
}

describe('the plan as it stood on a day', () => {
  test('is what had happened by the end of that day', () => {
    expect(told('2021-05-23')).toBe('none | – | – | – | –');
    expect(told('2021-05-24')).toBe('none | consultation online, consultation by post | – | – | –');
    expect(told('2021-08-15')).toBe('consultation | consultation by post | closed | findings | –');
    expect(told('2021-08-25')).toBe('consultation | – | closed | findings | –');
    expect(told('2021-12-14')).toBe('decision | – | findings, closed | – | approved board');
  });

  test('has the version before the one that was taken back', () => {
    const events = [
      event('version', 'a', '2020'),
      event('version', 'b', '2021-02-01'),
      event('withdrawn', 'b', '2021-03-01'),
    ];
    expect(told('2021-02-28', events)).toMatch(/^b /);
    expect(told('2021-03-01', events)).toMatch(/^a /);
  });
});

const kinds = fc.constantFrom<LifeEvent['kind'][]>(
  'version',
  'withdrawn',
  'opened',
  'closed',
  'notice',
  'decision',
  'document',
  'promised',
  'settled',
);
const someEvents = fc.array(
  fc.record({ kind: kinds, id: fc.constantFrom('a', 'b', 'c'), date: vagueDates }),
  { maxLength: 12 },
);

describe('of any plan', () => {
  test('nothing later than the day is told, and nothing later changes what is told', () => {
    fc.assert(
      fc.property(someEvents, isoDays, (events, day) => {
        const all = datedEvents(events, ALWAYS);
        const state = stateOn(all, day);
        const named = Object.values(state).flat();
        expect(named.every((one) => one === undefined || one.day <= day)).toBe(true);
        expect(stateOn(datedEvents(events, day), day)).toEqual(state);
      }),
    );
  });

  test('notices, decisions and documents are never forgotten', () => {
    fc.assert(
      fc.property(someEvents, isoDays, isoDays, (events, one, other) => {
        const all = datedEvents(events, ALWAYS);
        const [earlier, later] = [one, other].sort().map((day) => stateOn(all, day));
        for (const key of ['notices', 'decisions', 'documents'] as const) {
          expect(later?.[key]).toEqual(expect.arrayContaining([...(earlier?.[key] ?? [])]));
        }
      }),
    );
  });

  test('between two days on which something happened nothing changes', () => {
    fc.assert(
      fc.property(someEvents, isoDays, (events, day) => {
        const all = datedEvents(events, ALWAYS);
        const nearest = nearestDay(
          eventfulDays(all).map((one) => one.day),
          day,
        );
        expect(stateOn(all, day)).toEqual(stateOn(all, nearest ?? '0000-01-01'));
      }),
    );
  });
});

describe('the days on which something happened', () => {
  test('are the newest first, a vague date at its latest day, without what is to come', () => {
    const days = eventfulDays(datedEvents(STEP_UP, '2021-11-30'));
    expect(days.map(({ day }) => day)).toEqual([
      '2021-11-22',
      '2021-08-25',
      '2021-08-15',
      '2021-05-31',
      '2021-05-24',
    ]);
    expect(days.at(-2)?.events).toMatchObject([{ id: 'consultation', isVague: true }]);
  });

  test('nearest to a day is the one at or before it', () => {
    const days = ['2021-12-14', '2021-08-15'];
    expect(nearestDay(days, '2021-08-15')).toBe('2021-08-15');
    expect(nearestDay(days, '2021-12-13')).toBe('2021-08-15');
    expect(nearestDay(days, '2021-08-14')).toBeUndefined();
  });
});
