import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../core/dates/calendar.ts';
import { packRows } from './pack-rows.ts';
import { daysOfPeriod, stretchOf } from './stretch.ts';
import { timeTicks } from './time-ticks.ts';
import type { TimelineItem } from './timeline-items.ts';
import { timelineLayout } from './timeline-layout.ts';

describe('the stretch of a date', () => {
  test('is one day for a day and all of it for a season', () => {
    expect(stretchOf('1970-01-02')).toEqual({ from: 1, to: 1 });
    expect(stretchOf('summer 2017')).toEqual({ from: day('2017-06-01'), to: day('2017-08-31') });
    expect(stretchOf('unknown')).toBeUndefined();
  });

  test('of a period has days that are sure, and others', () => {
    expect(daysOfPeriod({ from: '2017-01', to: '2017-03-10' })).toEqual({
      days: { from: day('2017-01-01'), to: day('2017-03-10') },
      sure: { from: day('2017-01-31'), to: day('2017-03-10') },
    });
  });

  test('of a period within one year of which nobody knows the months has none that is sure', () => {
    expect(daysOfPeriod({ from: '2017', to: '2017' })?.sure).toBeUndefined();
  });

  test('of a period is as much of it as is known', () => {
    expect(daysOfPeriod({ from: '2017-01', to: 'unknown' })?.days).toEqual(stretchOf('2017-01'));
    expect(daysOfPeriod({ from: 'unknown', to: 'unknown' })).toBeUndefined();
  });
});

describe('ticks of time', () => {
  test('stand at years in a long life and at months in a short one', () => {
    const long = timeTicks({ from: day('2016-11-01'), to: day('2020-03-01') }, 5);
    expect(long.map(({ label }) => label)).toEqual(['2017', '2018', '2019', '2020']);
    const short = timeTicks({ from: day('2021-05-24'), to: day('2021-12-14') }, 4);
    expect(short.map(({ label }) => label)).toEqual(['Jul 2021', 'Oct 2021']);
  });

  test('are never more than there is room for, but for one at the edge', () => {
    const days = fc.integer({ min: -20_000, max: 40_000 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 2, max: 20 }), (a, b, most) => {
        fc.pre(Math.abs(a - b) < 365 * 10 * most);
        const ticks = timeTicks({ from: Math.min(a, b), to: Math.max(a, b) }, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});

test('things in one row never touch', () => {
  const room = fc
    .tuple(fc.nat(500), fc.nat(200))
    .map(([left, width]) => ({ left, right: left + width }));
  fc.assert(
    fc.property(fc.array(room), (rooms) => {
      const rows = packRows(rooms, 4);
      rooms.forEach((a, i) => {
        rooms.slice(i + 1).forEach((b, j) => {
          if (rows[i] !== rows[i + 1 + j]) return;
          expect(a.right + 4 <= b.left || b.right + 4 <= a.left).toBe(true);
        });
      });
    }),
  );
});

describe('the layout of a timeline', () => {
  const draft = item({ days: only('2016-11-24'), label: 'Draft' });
  const update = item({ days: only('2017-07-26'), label: 'Update' });

  test('orders lanes and leaves out those that are empty', () => {
    const layout = timelineLayout(
      [item({ lane: 'commitment', mark: 'open', label: '' }), draft],
      day('2017-01-01'),
      600,
    );
    expect(layout.lanes.map(({ lane }) => lane)).toEqual(['version', 'commitment']);
  });

  test('marks today within a life and points to it where the life ended long before', () => {
    const during = timelineLayout([draft, update], day('2017-03-01'), 600).today;
    expect(during.isBeyond).toBe(false);
    expect(during.x).toBeGreaterThan(30);
    const after = timelineLayout([draft, update], day('2026-03-01'), 600).today;
    expect(after).toEqual({ x: 98.5, isBeyond: true });
  });

  test('stretches to a today that is near, so that what comes next has its distance', () => {
    const { lanes, today } = timelineLayout([draft, update], day('2017-09-01'), 600);
    expect(today).toEqual({ x: 98.5, isBeyond: false });
    expect(lanes[0]?.items[1]?.x).toBeLessThan(95);
  });

  test('keeps every mark and word within the drawing, however narrow', () => {
    const days = fc
      .tuple(fc.integer({ min: 16_000, max: 19_000 }), fc.nat(400))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(
        fc.array(days, { minLength: 1 }),
        fc.integer({ min: 280, max: 900 }),
        (all, width) => {
          const items = all.map((one) => item({ days: one, label: 'Events for the public' }));
          const layout = timelineLayout(items, 17_000, width);
          for (const placed of layout.lanes.flatMap((lane) => lane.items)) {
            expect(placed.x1).toBeGreaterThanOrEqual(0);
            expect(placed.x2).toBeLessThanOrEqual(100);
            expect(placed.y).toBeLessThan(layout.height);
          }
        },
      ),
    );
  });

  test('marks a promise at the last day that its date may mean, all else in the middle', () => {
    const days = { from: day('2017-06-01'), to: day('2017-08-31') };
    const due = item({ lane: 'commitment', mark: 'open', label: '', days });
    const layout = timelineLayout([draft, due, item({ days })], day('2017-01-01'), 600);
    const [version, promise] = layout.lanes.map(({ items }) => items.at(-1));
    expect(promise?.x).toBe(promise?.x2);
    expect(version?.x).toBeLessThan(version?.x2 ?? 0);
  });
});

function day(iso: string): number {
  return stretchOf(iso)?.from ?? dayNumber({ year: 1970, month: 1, day: 1 });
}

function only(iso: string) {
  return { from: day(iso), to: day(iso) };
}

function item(more: Partial<TimelineItem>): TimelineItem {
  return {
    lane: 'version',
    mark: 'version',
    label: 'Draft',
    title: 'Draft, November 2016',
    days: only('2016-11-24'),
    ...more,
  };
}
